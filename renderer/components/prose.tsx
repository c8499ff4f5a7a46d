import type { ReactElement } from 'react'
import type { RichBlock, RichText, Run } from '../../shared/model/index.ts'
import { keyed } from './keyed.ts'
import { type NestedItem, nest } from './nest-list.ts'
import classes from './prose.module.css'

/** Paragraphs and lists, to be read. */
export function Prose({ text }: { readonly text: RichText }): ReactElement | null {
  if (text.length === 0) return null
  return (
    <div className={classes.prose}>
      {keyed(text, blockText).map(({ key, item }) => (
        <Block key={key} block={item} />
      ))}
    </div>
  )
}

function Block({ block }: { readonly block: RichBlock }): ReactElement {
  if (block.type === 'list') return <Items ordered={block.ordered} items={nest(block.items)} />
  return (
    <p>
      <Runs runs={block.runs} />
    </p>
  )
}

function Items(props: { readonly ordered: boolean; readonly items: readonly NestedItem[] }): ReactElement {
  const { ordered, items } = props
  const rows = keyed(items, ({ runs }) => runText(runs)).map(({ key, item }) => (
    <li key={key}>
      <Runs runs={item.runs} />
      {item.children.length > 0 && <Items ordered={ordered} items={item.children} />}
    </li>
  ))
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>
}

function Runs({ runs }: { readonly runs: readonly Run[] }): ReactElement {
  return (
    <>
      {keyed(runs, ({ text }) => text).map(({ key, item }) => (
        <Face key={key} run={item} />
      ))}
    </>
  )
}

function Face({ run }: { readonly run: Run }): ReactElement {
  const slanted = run.italic ? <em>{run.text}</em> : run.text
  return run.bold ? <strong>{slanted}</strong> : <span>{slanted}</span>
}

function blockText(block: RichBlock): string {
  return block.type === 'paragraph'
    ? runText(block.runs)
    : block.items.map(({ runs }) => runText(runs)).join(' ')
}

function runText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
