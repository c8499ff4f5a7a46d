import Database from 'better-sqlite3'
import type { z } from 'zod'

/** What a column can hold here. */
export type SqlValue = string | number | null

/** Reads within a transaction; only a Connection makes one. */
export class Reader {
  readonly #db: Database.Database
  readonly #statements = new Map<string, Database.Statement<unknown[], unknown>>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  /** The rows that a query finds, each checked against the schema. */
  rows<T>(schema: z.ZodType<T>, sql: string, ...values: readonly SqlValue[]): T[] {
    return this.statement(sql)
      .all(...values)
      .map((row) => schema.parse(row))
  }

  /** The row that a query finds, or null. */
  row<T>(schema: z.ZodType<T>, sql: string, ...values: readonly SqlValue[]): T | null {
    const row = this.statement(sql).get(...values)
    return row === undefined ? null : schema.parse(row)
  }

  /** The rows as bare columns, in the order of the query, unchecked. */
  tuples(sql: string, ...values: readonly SqlValue[]): readonly (readonly unknown[])[] {
    return this.statement(sql, true)
      .all(...values)
      .map((row): readonly unknown[] => (Array.isArray(row) ? row : []))
  }

  /** The one number that a query gives. */
  number(sql: string, ...values: readonly SqlValue[]): number {
    const value: unknown = this.tuples(sql, ...values)[0]?.[0]
    if (typeof value !== 'number') throw new TypeError(`no number: ${sql}`)
    return value
  }

  protected statement(sql: string, raw = false): Database.Statement<unknown[], unknown> {
    const key = raw ? `raw ${sql}` : sql
    const known = this.#statements.get(key)
    if (known !== undefined) return known
    const prepared = this.#db.prepare<unknown[], unknown>(sql)
    if (raw) prepared.raw(true)
    this.#statements.set(key, prepared)
    return prepared
  }
}

/** Reads and writes within a transaction that has the write lock from its beginning; only a Connection makes one. */
export class Writer extends Reader {
  /** Changes rows. @throws TypeError unless exactly as many were changed as expected: else the database is not what we think */
  change(expected: number, sql: string, ...values: readonly SqlValue[]): void {
    const { changes } = this.statement(sql).run(...values)
    if (changes !== expected) throw new TypeError(`${changes} rows changed, not ${expected}: ${sql}`)
  }

  /** Changes any number of rows, and tells how many. */
  changeAll(sql: string, ...values: readonly SqlValue[]): number {
    return this.statement(sql).run(...values).changes
  }
}

/** How long a write waits for another program that is writing, in milliseconds. */
const patience = 5_000

/** One SQLite database, open. */
export class Connection {
  readonly #db: Database.Database
  readonly #reader: Reader
  readonly #writer: Writer

  /** @param source a path, made absolute by the caller; the bytes of a database; or null for an empty one in memory */
  constructor(source: string | Uint8Array | null) {
    this.#db = new Database(asFile(source), { timeout: patience })
    this.#reader = new Reader(this.#db)
    this.#writer = new Writer(this.#db)
  }

  /** Reads one state of the database, whatever others write meanwhile. */
  read<T>(run: (db: Reader) => T): T {
    return this.#db.transaction(() => run(this.#reader)).deferred()
  }

  /** Writes all or nothing. */
  write<T>(run: (db: Writer) => T): T {
    return this.#db.transaction(() => run(this.#writer)).immediate()
  }

  /** Runs statements of our own, such as those of a migration. */
  execute(sql: string): void {
    this.#db.exec(sql)
  }

  /** The first value of a pragma's answer. */
  pragma(text: string): unknown {
    return this.#db.pragma(text, { simple: true })
  }

  /** A whole copy in another file, made while others read and write. */
  async copyTo(file: string): Promise<void> {
    await this.#db.backup(file)
  }

  /** The same at once, freshly laid out; the file must not be there. */
  vacuumInto(file: string): void {
    this.#db.prepare('VACUUM INTO ?').run(file)
  }

  close(): void {
    this.#db.close()
  }
}

function asFile(source: string | Uint8Array | null): string | Buffer {
  if (source === null) return ':memory:'
  if (typeof source === 'string') return source
  return Buffer.from(source.buffer, source.byteOffset, source.byteLength)
}
