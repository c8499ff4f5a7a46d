import { lazy, type ReactElement, Suspense } from 'react'
import { type EntityOf, type RichText, valueIn } from '../../shared/model/index.ts'
import { Prose } from '../components/prose.tsx'
import { focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'

const ProseEditor = lazy(() => import('./prose-editor.tsx'))
const Bar = lazy(() => import('./prose-bar.tsx'))

/** A value that holds prose, with the entity that has it. */
type ProsePlace =
  | { readonly entity: EntityOf<'section'>; readonly cell: 'body' }
  | {
      readonly entity: EntityOf<'field'>
      readonly cell: 'analysis' | 'objectivesIntroduction' | 'resultsIntroduction'
    }
  | {
      readonly entity: EntityOf<'objective'>
      readonly cell: 'introduction' | 'assumptionsIntroduction' | 'risksIntroduction'
    }

/** What a screen reader calls it, where that is not its placeholder. */
type EntityProseProps = ProsePlace & { readonly label?: string }

/** Prose of the plan in its place of writing. Until its editor is loaded, it can be read. */
export function EntityProse(props: EntityProseProps): ReactElement {
  const { entity, cell, label } = props
  const { t } = useSpeech()
  const placeholder = t(`prose.placeholders.${cell}`)
  // What the kinds above hold there, by the table of kinds.
  const value = valueIn(entity, cell) as RichText
  const name = focusKey(entity.id, cell)
  return (
    <Suspense fallback={<Prose text={value} />}>
      <ProseEditor
        // Another entity's prose is another editor.
        key={name}
        name={name}
        entity={entity.id}
        cell={cell}
        value={value}
        save={(plan, text) => {
          const now = plan.entities.get(entity.id)
          if (now === undefined || JSON.stringify(valueIn(now, cell)) === JSON.stringify(text)) return null
          return [{ type: 'update', id: entity.id, values: { [cell]: text } }]
        }}
        label={label ?? placeholder}
        placeholder={placeholder}
      />
    </Suspense>
  )
}

/** The bar above prose: faces, lists, figures. */
export function ProseBar(): ReactElement {
  return (
    <Suspense>
      <Bar />
    </Suspense>
  )
}
