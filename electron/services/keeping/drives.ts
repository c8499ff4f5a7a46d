import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the systems show what is plugged in: on Linux below these folders, on macOS each in one of them. */
const places = { linux: ['/media/', '/run/media/', '/mnt/'], darwin: '/Volumes' } as const

/** Folders of the sticks and other drives that are plugged in, for hosts in which nobody can choose a folder. */
export function findDrives(): string[] {
  try {
    if (process.platform === 'win32') return lettersBut(process.env.SystemDrive ?? 'C:')
    if (process.platform === 'darwin') return volumes()
    return drivesAmong(readFileSync('/proc/self/mounts', 'utf8'))
  } catch {
    return []
  }
}

/** @param mounts the kernel's list: device, folder and more in each line, blanks as `\040` */
export function drivesAmong(mounts: string): string[] {
  const folders = mounts.split('\n').map((line) => unescaped(line.split(' ')[1] ?? ''))
  const drives = folders.filter((folder) => places.linux.some((place) => folder.startsWith(place)))
  return [...new Set(drives)].toSorted()
}

/** The kernel writes each byte that would part its columns as a backslash and three octal digits. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)))
}

function volumes(): string[] {
  // The system's own disk is there too, as a link.
  return readdirSync(places.darwin, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(places.darwin, name))
}

function lettersBut(system: string): string[] {
  return 'DEFGHIJKLMNOPQRSTUVWXYZ'
    .split('')
    .map((letter) => `${letter}:\\`)
    .filter((root) => !root.startsWith(system.toUpperCase()) && existsSync(root))
}
