import { lazy, type ReactElement, Suspense } from 'react'
import { type Id, type RichText, valueIn } from '../../shared/model/index.ts'
import { Prose } from '../components/prose.tsx'
import { focusKey } from '../drafting/focus.ts'

const ProseEditor = lazy(() => import('./prose-editor.tsx'))
const Bar = lazy(() => import('./prose-bar.tsx'))

interface ProseFieldProps {
  readonly entity: Id
  /** The name of the entity's value that holds the prose. */
  readonly cell: string
  readonly value: RichText
  /** What a screen reader calls it. */
  readonly label: string
  readonly placeholder: string
}

/** Prose of the plan in its place of writing. Until its editor is loaded, it can be read. */
export function ProseField({ entity, cell, value, label, placeholder }: ProseFieldProps): ReactElement {
  const name = focusKey(entity, cell)
  return (
    <Suspense fallback={<Prose text={value} />}>
      <ProseEditor
        // Another entity's prose is another editor.
        key={name}
        name={name}
        entity={entity}
        value={value}
        save={(plan, text) => {
          const now = plan.entities.get(entity)
          if (now === undefined || JSON.stringify(valueIn(now, cell)) === JSON.stringify(text)) return null
          return [{ type: 'update', id: entity, values: { [cell]: text } }]
        }}
        label={label}
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
