import type { ReactElement } from 'react'
import { textsOfBlocks } from '../../shared/document/index.ts'
import type { Block } from '../../shared/document/tree.ts'
import classes from './formats.module.css'
import { PreviewTable } from './preview-table.tsx'

/** Rows of each table in the document: its head is what matters there. */
const rowsShown = 2

/** A block of the paper, in few words: headings with their numbers, sentences, the heads of tables. */
export function PreviewBlock(props: { readonly block: Block; readonly width: number }): ReactElement | null {
  const { block, width } = props
  if (block.type === 'table') return <PreviewTable table={block} width={width} rows={rowsShown} />
  const texts = textsOfBlocks([block])
  if (texts.length === 0) return null
  return (
    <p
      className={classes.block}
      data-type={block.type}
      data-level={block.type === 'heading' ? block.level : 0}
    >
      {texts.join('\n')}
    </p>
  )
}
