/** Why a backup was made. */
export const backupReasons = ['start', 'migration', 'work', 'close', 'asked', 'restore'] as const
export type BackupReason = (typeof backupReasons)[number]

/** What the name of a backup says. */
export interface BackupName {
  /** Counts the backups of a library: their true order, whatever the clock said. */
  readonly sequence: number
  /** ISO 8601, UTC, to the second. */
  readonly at: string
  readonly reason: BackupReason
}

const pattern = /^(\d{6,12})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([a-z]+)\.sqlite$/

/** `000012-20261122T080000Z-start.sqlite`: sorts by number, and is allowed on every file system. */
export function backupFileName({ sequence, at, reason }: BackupName): string {
  const stamp = at.slice(0, 19).replaceAll(/[-:]/g, '')
  return `${String(sequence).padStart(6, '0')}-${stamp}Z-${reason}.sqlite`
}

/** What a file's name says, or null for a file that is no backup of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, sequence, year, month, day, hour, minute, second, word] = pattern.exec(name) ?? []
  const reason = backupReasons.find((one) => one === word)
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  if (reason === undefined || Number.isNaN(Date.parse(at))) return null
  return { sequence: Number(sequence), at, reason }
}
