import { existsSync, rmSync } from 'node:fs'
import type { Connection } from './connection.ts'
import { StoreError } from './errors.ts'
import { makeBeside, moveInto, syncFile } from './files.ts'
import { type Migration, migrations } from './migrations/index.ts'

/** What a file of ours says of itself in its header. */
export const applicationIds = {
  /** "HRTL" */
  library: 0x4852544c,
  /** "HRTP" */
  plan: 0x48525450,
} as const

/** The `user_version` that this program reads and writes. */
export const knownVersion = migrations.at(-1)?.number ?? 0

/** A whole number that a pragma answers. */
export function numberOf(connection: Connection, pragma: 'application_id' | 'user_version'): number {
  const value = connection.pragma(pragma)
  if (typeof value !== 'number') throw new TypeError(`${pragma} is no number`)
  return value
}

/**
 * Brings a database to the version that this program knows, one transaction a step; another program that migrates it at
 * the same time does no harm. Foreign keys are off meanwhile, so that a step may rebuild tables, and checked in each step.
 */
export function migrate(
  connection: Connection,
  applicationId: number,
  steps: readonly Migration[] = migrations,
): void {
  connection.pragma('foreign_keys = OFF')
  for (const step of steps) {
    connection.write((db) => {
      if (numberOf(connection, 'user_version') >= step.number) return
      connection.execute(step.sql)
      const broken = db.tuples('PRAGMA foreign_key_check').length
      if (broken > 0) throw new StoreError('damaged-library', { reason: 'references', version: step.number })
      connection.pragma(`user_version = ${step.number}`)
      connection.pragma(`application_id = ${applicationId}`)
    })
  }
  connection.pragma('foreign_keys = ON')
}

/** Copies a library as it is into a new file, before a step changes it. */
export function keepCopy(connection: Connection, file: string): void {
  const part = makeBeside(file)
  try {
    connection.vacuumInto(part)
    syncFile(part)
    moveInto(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Where a library of a version is copied if nobody says where: `library.sqlite` to `library.sqlite.v1.backup`. */
export function freeCopy(file: string, version: number): string {
  const [start, end] = [`${file}.v${version}`, '.backup']
  let name = `${start}${end}`
  for (let count = 2; existsSync(name); count += 1) name = `${start}-${count}${end}`
  return name
}
