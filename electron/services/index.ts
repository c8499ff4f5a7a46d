export type { Dialogs, Downloads, Emit, HostOptions, ServiceOptions, Targets } from './options.ts'
export { createServices, type RunningServices, startServices } from './start.ts'
