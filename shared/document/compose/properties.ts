import { periodOf } from '../../model/index.ts'
import type { DocumentProperties } from '../tree.ts'
import type { Context } from './context.ts'
import { oneLine } from './lines.ts'

/** The file's properties: title, what it is about, who answers for it. */
export function propertiesOf({ root, now }: Context): DocumentProperties {
  return {
    title: oneLine(root.title) || periodOf(root),
    subject: oneLine(root.subject),
    author: oneLine(root.authorityName),
    createdAt: now,
  }
}
