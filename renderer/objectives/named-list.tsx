import { type KeyboardEvent, type ReactElement, useId, useRef } from 'react'
import { type EntityOf, type Id, limits } from '../../shared/model/index.ts'
import { useMark } from '../checks/use-mark.ts'
import form from '../components/form.module.css'
import { Icon } from '../components/icons.tsx'
import { focusKey } from '../drafting/focus.ts'
import { type Drag, useDrag } from '../drafting/use-drag.ts'
import { useFieldLabel } from '../formats/use-field-label.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import { shortName } from '../plan/short-name.ts'
import { type Named, type NamedList, namedIn, placesTo } from './named.ts'
import classes from './named-list.module.css'
import { type NamedListControl, type Suggestion, useNamedList } from './use-named-list.ts'

/** What the checks call the lists. */
const cellsOf = { responsible: 'responsible', supporting: [], fundingSources: 'fundingSource' } as const

interface NamedFieldProps {
  readonly activity: EntityOf<'activity'>
  readonly list: NamedList
}

/** The institutions or sources of an activity under their label. */
export function NamedField({ activity, list }: NamedFieldProps): ReactElement {
  const label = useFieldLabel(list)
  const id = useId()
  return (
    <div className={form.row}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <NamedBox activity={activity} list={list} id={id} />
    </div>
  )
}

/**
 * The institutions or sources of an activity in their order, and the field in which the next one is typed.
 * @param id the id by which a label names the field; without one it names itself
 */
export function NamedBox({ activity, list, id }: NamedFieldProps & { readonly id?: string }): ReactElement {
  const control = useNamedList(activity, list)
  const all = namedIn(usePlan(), list)
  const label = useFieldLabel(list)
  const chosen = activity[list].flatMap((one) => all.find((named) => named.id === one) ?? [])
  const box = useRef<HTMLDivElement>(null)
  const area = focusKey(activity.id, list)
  const drag = useDrag({
    root: box,
    threshold: 4,
    inline: true,
    onDrop: (one, { before }) => control.move(one, placesTo(activity[list], one, before)),
  })
  return (
    <div ref={box} className={classes.box} data-drop-area={area} {...useMark(activity.id, cellsOf[list])}>
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {chosen.map((named) => (
            <Chosen key={named.id} named={named} field={{ activity, list }} control={control} drag={drag} />
          ))}
        </ul>
      )}
      <Combobox id={id} label={label} control={control} />
    </div>
  )
}

interface ChosenProps {
  readonly named: Named
  readonly field: NamedFieldProps
  readonly control: NamedListControl
  readonly drag: Drag
}

/** One of the list: Alt and the arrows move it, dragging too, Delete takes it out. */
function Chosen({ named, field, control, drag }: ChosenProps): ReactElement {
  const { t } = useSpeech()
  const { id } = named
  const words = shortName(named)
  const press = (event: KeyboardEvent): void => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown'
    const backward = event.key === 'ArrowLeft' || event.key === 'ArrowUp'
    if (event.altKey && (forward || backward)) control.move(id, forward ? 1 : -1)
    else if (event.key === 'Delete' || event.key === 'Backspace') control.remove(id)
    else return
    event.preventDefault()
  }
  return (
    <li
      className={classes.chip}
      data-drop-item={id}
      data-drop-mark={drag.over?.before === id || undefined}
      data-dragged={drag.item === id || undefined}
    >
      <button
        type="button"
        className={classes.name}
        title={t('drafting.named.hint')}
        aria-description={t('drafting.named.hint')}
        data-focus={focusKey(field.activity.id, `${field.list}-${id}`)}
        onKeyDown={press}
        onPointerDown={(event) => drag.start(event, id)}
      >
        {words}
      </button>
      <button
        type="button"
        className={classes.remove}
        aria-label={t('common.labelled', { label: t('drafting.tree.remove'), value: words })}
        onClick={() => control.remove(id)}
      >
        <Icon name="close" size={10} />
      </button>
    </li>
  )
}

interface ComboboxProps {
  readonly id: string | undefined
  readonly label: string
  readonly control: NamedListControl
}

function Combobox({ id, label, control }: ComboboxProps): ReactElement {
  const { t } = useSpeech()
  const { typed, open, active, options, listId } = control
  const option = options[active]
  return (
    <div className={classes.combobox}>
      <input
        id={id}
        aria-label={id === undefined ? label : undefined}
        type="text"
        role="combobox"
        className={classes.input}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && option !== undefined ? optionId(listId, option.id) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={limits.title}
        placeholder={t('drafting.named.placeholder')}
        data-focus={control.inputKey}
        value={typed}
        onChange={({ currentTarget }) => control.type(currentTarget.value)}
        onKeyDown={control.press}
        onPaste={control.paste}
        onBlur={control.leave}
      />
      {open && (
        <div id={listId} role="listbox" aria-label={label} className={classes.options}>
          {options.map((one, index) => (
            <Option key={one.id} option={one} active={index === active} control={control} />
          ))}
        </div>
      )}
    </div>
  )
}

interface OptionProps {
  readonly option: Suggestion
  readonly active: boolean
  readonly control: NamedListControl
}

function Option({ option, active, control }: OptionProps): ReactElement {
  const { t } = useSpeech()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys
    <div
      id={optionId(control.listId, option.id)}
      role="option"
      tabIndex={-1}
      className={classes.option}
      aria-selected={active}
      // The field would lose the focus before the click.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => control.choose(option)}
    >
      {option.type === 'new' ? t('drafting.named.new', { name: option.words }) : longWords(option.named)}
    </div>
  )

  function longWords({ name, short }: Named): string {
    return short === '' || short === name ? name : t('common.shortAndLong', { long: name, short })
  }
}

function optionId(list: string, option: Id): string {
  return `${list}-${option}`
}
