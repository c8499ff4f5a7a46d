// What this Electron does with its command line: electron [-r module]… <folder> starts the program in that folder.
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

/** Playwright hands its loader over with -r; every other switch is Chromium's. */
function readArguments(args) {
  const loaders = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]
    if (arg === '-r' || arg === '--require') loaders.push(args[++index])
    else if (arg.startsWith('--require=')) loaders.push(arg.slice('--require='.length))
    else if (!arg.startsWith('-')) return { loaders, target: path.resolve(arg) }
  }
  return { loaders, target: undefined }
}

function introduce(folder) {
  app.setAppPath(folder)
  const manifest = path.join(folder, 'package.json')
  if (!fs.existsSync(manifest)) return
  const { name, productName, version } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  if (productName || name) app.setName(productName || name)
  if (version) app.setVersion(version)
}

function start({ loaders, target }) {
  if (!target) {
    process.stderr.write('usage: electron [-r module] <folder>\n')
    process.exit(1)
  }
  Module._preloadModules(loaders)
  process.defaultApp = true
  introduce(fs.statSync(target).isDirectory() ? target : path.dirname(target))
  const entry = Module._resolveFilename(target, null, true)
  if (entry.endsWith('.mjs')) void import(pathToFileURL(entry).href)
  else Module._load(entry, null, true)
}

const args = process.argv.slice(1)
if (args.includes('--version') || args.includes('-v')) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
require('./binding.cjs')
start(readArguments(args))
