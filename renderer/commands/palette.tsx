import { type KeyboardEvent, type ReactElement, useDeferredValue, useId, useMemo, useState } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { codedText } from '../i18n/coded.ts'
import { useSpeech } from '../i18n/language.ts'
import { useCan } from './command-store.ts'
import { type Found, findAll } from './finders.ts'
import { wordsIn } from './folded.ts'
import { foundCommands } from './found-commands.ts'
import classes from './palette.module.css'
import { ranked } from './ranked.ts'

/** How many places are shown; whoever sees more than that types another word. */
const most = 60

/** Finds anything by its words: what the shown pages hold, and every command. */
export default function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useSpeech()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useId()
  const found = useFound(query)
  const go = (one: Found | undefined): void => {
    if (one === undefined) return
    onClose()
    // Once the dialog is gone: what is opened may take the focus.
    requestAnimationFrame(() => one.go())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') go(found[chosen])
    else if (step === 0 || found.length === 0) return
    else setChosen((chosen + step + found.length) % found.length)
    event.preventDefault()
  }
  return (
    <Dialog title={t('commands.title')} onClose={onClose} width={640}>
      <input
        className={classes.input}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found.length === 0 ? undefined : `${list}-${chosen}`}
        aria-label={t('commands.placeholder')}
        placeholder={t('commands.placeholder')}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t('commands.results')} className={classes.list}>
        {found.map((one, index) => (
          <FoundItem
            key={one.key}
            id={`${list}-${index}`}
            found={one}
            chosen={index === chosen}
            onGo={() => go(one)}
          />
        ))}
      </div>
      <p role="status" className={classes.status}>
        {found.length === 0 ? t('commands.none') : t('commands.found', { count: found.length })}
      </p>
    </Dialog>
  )
}

function useFound(query: string): readonly Found[] {
  const { t } = useSpeech()
  const can = useCan()
  const asked = useDeferredValue(query)
  return useMemo(() => {
    const words = wordsIn(asked)
    const places = words.length === 0 ? [] : findAll(asked)
    return ranked([...places, ...foundCommands(t, words, can)], words).slice(0, most)
  }, [asked, can, t])
}

interface FoundItemProps {
  readonly id: string
  readonly found: Found
  readonly chosen: boolean
  readonly onGo: () => void
}

function FoundItem({ id, found, chosen, onGo }: FoundItemProps): ReactElement {
  const { t } = useSpeech()
  const { code, title, kind, excerpt, keys } = found
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input that owns the list
    <div
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' })
      }}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={classes.item}
      onClick={onGo}
    >
      <span className={classes.title}>{codedText(t, code, title)}</span>
      <span className={classes.kind}>{keys === '' ? kind : keys}</span>
      {excerpt !== '' && <span className={classes.excerpt}>{excerpt}</span>}
    </div>
  )
}
