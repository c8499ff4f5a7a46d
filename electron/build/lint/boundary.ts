import { builtinModules } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { type Layer, layerOf } from './layers.ts'

const governed = ['shared/', 'electron/', 'renderer/']

/**
 * Says why a file may not import something, or answers nothing where it may.
 * @param root the folder of the project
 * @param file absolute path of the importing file
 * @param request what stands in the import: a relative path, a package, a module of Node
 */
export function refusal(root: string, file: string, request: string): string | undefined {
  const path = slashes(relative(root, file))
  if (!governed.some((folder) => path.startsWith(folder))) return undefined
  const layer = layerOf(path)
  if (!layer) return `${path} lies in no room of electron/build/lint/layers.ts.`
  if (request.startsWith('.'))
    return refusedPath(layer, slashes(relative(root, join(dirname(file), request))))
  if (isNode(request)) return layer.node ? undefined : `${layer.room} may not import Node's modules.`
  const name = packageOf(request)
  return layer.packages.includes(name) ? undefined : `${layer.room} may not import the package ${name}.`
}

function refusedPath(layer: Layer, target: string): string | undefined {
  const room = layerOf(target)?.room ?? target
  const allowed = [layer.room, ...layer.rooms].some((prefix) => room.startsWith(prefix))
  // A host of its own (the desktop) lies inside the hosts' room, yet only it may know Electron.
  const inner = room.startsWith(layer.room) && room !== layer.room
  return allowed && !inner ? undefined : `${layer.room} may not import ${target}.`
}

function isNode(request: string): boolean {
  return request.startsWith('node:') || builtinModules.includes(request)
}

function packageOf(request: string): string {
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')
}

function slashes(path: string): string {
  return path.split(sep).join('/')
}
