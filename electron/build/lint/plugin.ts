import { refusal } from './boundary.ts'

/** The part of oxlint's rule interface that is used here. */
interface RuleContext {
  readonly cwd: string
  readonly filename: string
  report(finding: { node: Node; message: string }): void
}
interface Node {
  readonly type: string
  readonly value?: unknown
}
interface Importing extends Node {
  readonly source?: Node | null
  readonly argument?: Node
  readonly expression?: Node
}
interface Call extends Node {
  readonly callee: Node & { readonly name?: string }
  readonly arguments: readonly Node[]
}

/** Every way of importing is looked at, types included: a type of another layer ties to it all the same. */
function create(context: RuleContext) {
  const look = (node: Node, source: Node | null | undefined): void => {
    if (typeof source?.value !== 'string') return
    const message = refusal(context.cwd, context.filename, source.value)
    if (message) context.report({ node, message })
  }
  return {
    ImportDeclaration: (node: Importing) => look(node, node.source),
    ExportAllDeclaration: (node: Importing) => look(node, node.source),
    ExportNamedDeclaration: (node: Importing) => look(node, node.source),
    ImportExpression: (node: Importing) => look(node, node.source),
    TSImportType: (node: Importing) => look(node, node.source ?? node.argument),
    TSExternalModuleReference: (node: Importing) => look(node, node.expression),
    CallExpression: (node: Call) => {
      if (node.callee.name === 'require') look(node, node.arguments[0])
    },
  }
}

export default { meta: { name: 'hartuesi' }, rules: { layers: { create } } }
