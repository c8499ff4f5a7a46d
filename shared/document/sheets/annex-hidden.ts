/** Columns after the printed ones, for what only programs read: a row's source, the kind of it, the row's group. */
export const hiddenColumns = ['source', 'type', 'group'] as const
