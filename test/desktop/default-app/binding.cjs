// The SQLite binding in node_modules wants a newer Electron than the made one: requests for it, in the main thread and in
// workers, get the binding that came with the runtime. Loaded with -r in both kinds of threads.
const Module = require('node:module')
const path = require('node:path')
const threads = require('node:worker_threads')

const resources = process.resourcesPath ?? process.env.ELECTRON_RESOURCES
const sqlite = path.join(resources, 'binding', 'node_modules', 'better-sqlite3')
const patched = Symbol.for('hartuesi.binding')

function answerWithOwnBinding() {
  const resolve = Module._resolveFilename
  Module._resolveFilename = (request, ...rest) =>
    resolve.call(Module, request === 'better-sqlite3' ? sqlite : request, ...rest)
}

function loadInWorkers() {
  const { Worker } = threads
  threads.Worker = class extends Worker {
    constructor(file, options = {}) {
      const env = { ...process.env, ELECTRON_RESOURCES: resources }
      super(file, { ...options, env, execArgv: ['-r', __filename] })
    }
  }
}

if (!globalThis[patched]) {
  globalThis[patched] = true
  answerWithOwnBinding()
  loadInWorkers()
}
