export { saveFile } from '../writers/save-file.ts'
export type { Dialogs, Downloads, Emit, HostOptions, ServiceOptions, Targets } from './options.ts'
export { type RunningServices, startServices } from './start.ts'
export { carryOut } from './work/carry-out.ts'
