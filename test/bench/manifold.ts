import type { NestedEntity } from '../../shared/model/index.ts'

/** The plan with its fields so many times, each with keys of its own. */
export function manifold(plan: NestedEntity, times: number): NestedEntity {
  const children = plan.children ?? []
  const fields = children.filter(({ kind }) => kind === 'field')
  const keys = fields.flatMap(keysIn)
  const copies = Array.from({ length: times }, (_, index) =>
    fields.map((field) => renamed(field, keys, index)),
  )
  return { ...plan, children: [...children.filter(({ kind }) => kind !== 'field'), ...copies.flat()] }
}

function keysIn({ key, children = [] }: NestedEntity): readonly string[] {
  return [...(key === undefined ? [] : [key]), ...children.flatMap(keysIn)]
}

function renamed(node: NestedEntity, keys: readonly string[], copy: number): NestedEntity {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename)
    return typeof value === 'string' && keys.includes(value) ? `${value}-${copy}` : value
  }
  const values = Object.entries(node.values ?? {}).map(([name, value]) => [name, rename(value)] as const)
  return {
    kind: node.kind,
    ...(node.key !== undefined && { key: `${node.key}-${copy}` }),
    values: Object.fromEntries(values),
    children: (node.children ?? []).map((child) => renamed(child, keys, copy)),
  }
}
