import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { storeError } from '../../../electron/store/errors.ts'
import { StoreError } from '../../../electron/store/index.ts'
import { OperationError } from '../../../shared/operations/index.ts'

const failing = (code: string) => Object.assign(new Error('x'), { code })

describe('a failure from outside becomes one of the contract’s codes', () => {
  test.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY', 'not-writable'],
    ['SQLITE_READONLY_DBMOVED', 'not-writable'],
    ['SQLITE_CANTOPEN', 'library-unavailable'],
    ['SQLITE_CANTOPEN_ISDIR', 'library-unavailable'],
    ['SQLITE_BUSY', 'library-unavailable'],
    ['SQLITE_BUSY_SNAPSHOT', 'library-unavailable'],
    ['SQLITE_IOERR_WRITE', 'library-unavailable'],
    ['SQLITE_CORRUPT', 'damaged-library'],
    ['SQLITE_CORRUPT_INDEX', 'damaged-library'],
    ['SQLITE_NOTADB', 'damaged-library'],
    ['SQLITE_CONSTRAINT_CHECK', 'internal'],
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['EBUSY', 'file-in-use'],
    ['ENOENT', 'not-found'],
    ['constructor', 'internal'],
  ])('%s is %s', (code, expected) => {
    const error = failing(code)
    const made = storeError(error)
    expect(made.code).toBe(expected)
    expect(made.cause).toBe(error)
  })

  test('a refused operation keeps what is wrong with it', () => {
    expect(storeError(new OperationError('invalid-values', 'a', 'title'))).toMatchObject({
      code: 'operation-refused',
      details: { problem: 'invalid-values', entity: 'a', field: 'title' },
    })
  })

  test('a row that is not what it should be is damage', () => {
    const { error } = z.string().safeParse(1)
    expect(storeError(error).code).toBe('damaged-library')
  })

  test('what is one already stays the same', () => {
    const error = new StoreError('not-found', { plan: 'a' })
    expect(storeError(error)).toBe(error)
  })

  test('anything else is a defect of ours', () => {
    expect(storeError(new TypeError('x')).code).toBe('internal')
    expect(storeError('thrown text').code).toBe('internal')
  })
})
