import { type KeyboardEvent, lazy, type ReactElement, Suspense } from 'react'
import type { TextToTranslate } from '../../shared/formats/index.ts'
import { fieldsOf, limits, wordsOf, wordsShapeOf } from '../../shared/model/index.ts'
import type { MarkProps } from '../checks/marks.ts'
import { Prose } from '../components/prose.tsx'
import { focusOn, shownKeys } from '../drafting/focus.ts'
import { TextField } from '../drafting/text-field.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from './translation.module.css'
import type { TranslationControl } from './use-translation.ts'
import { translationField } from './view.ts'

const ProseEditor = lazy(() => import('../prose/prose-editor.tsx'))

interface TranslationFieldProps {
  /** See `focusKey`. */
  readonly name: string
  readonly row: TextToTranslate
  readonly control: TranslationControl
  readonly label: string
  readonly mark: MarkProps
}

/** The place of writing of one translation: a line, a list with one item a line, or prose. */
export function TranslationField(props: TranslationFieldProps): ReactElement {
  const { name, row, control, label, mark } = props
  const { t } = useSpeech()
  const { entity, cell } = row
  const { known, save } = control
  const shape = wordsShapeOf(entity.kind, cell)
  if (shape === 'prose') {
    const body = known?.body ?? []
    return (
      <div className={classes.prose}>
        <Suspense fallback={<Prose text={body} />}>
          <ProseEditor
            name={name}
            entity={entity.id}
            cell="body"
            value={body}
            save={save}
            label={label}
            placeholder={t('translation.empty')}
            mark={mark}
          />
        </Suspense>
      </div>
    )
  }
  const lines = shape === 'list' || wordsOf(entity, cell).includes('\n') ? 'several' : 'one'
  return (
    <TextField
      name={name}
      value={known?.text ?? ''}
      save={save}
      maximumLength={fieldsOf(entity.kind)[cell]?.maximumLength ?? limits.text}
      label={label}
      lines={lines}
      look="box"
      mark={mark}
      onKeyDown={(event) => {
        if (lines === 'one') goOn(event, name)
      }}
    />
  )
}

/** Enter in a text of one line goes on to the next translation. */
function goOn(event: KeyboardEvent, name: string): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const keys = shownKeys().filter((key) => key.includes(`:${translationField('')}`))
  const next = keys[keys.indexOf(name) + 1]
  if (next !== undefined) focusOn(next)
}
