import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { requireTool } from './tools.ts'

const run = promisify(execFile)

/** LibreOffice keeps the sums it finds in a file unless told to work them out itself: 0 is "always". */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/**
 * Turns a file into another format (`pdf`, `xlsx`, `html` …) by LibreOffice, with all formulas worked out anew.
 * Works in `folder`, which also holds the profile; answers the new file's path.
 */
export async function convertByOffice(file: string, format: string, folder: string): Promise<string> {
  const profile = join(folder, 'office-profile')
  const target = join(folder, 'converted')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    format,
    '--outdir',
    target,
    file,
  ]
  await run(requireTool('soffice'), args, { timeout: 170_000 })
  return join(target, basename(file, extname(file)) + '.' + (format.split(':')[0] ?? format))
}
