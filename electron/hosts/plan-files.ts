import { isAbsolute, resolve } from 'node:path'

/** The plan files among the arguments with which a system starts a program when a file is double-clicked. */
export function planFilesIn(args: readonly string[], folder: string): readonly string[] {
  const files = args.filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.plv'))
  return files.map((file) => (isAbsolute(file) ? file : resolve(folder, file)))
}
