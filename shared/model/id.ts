import { z } from 'zod'

/** Names an entity. A UUIDv7: sorts by the time of its making, and is made by whoever creates the entity. */
export type Id = string

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const idSchema = z.string().regex(pattern)

/** Gives the next id at each call. */
export type IdSource = () => Id

/** Fills an array with random bytes; in every host `(bytes) => crypto.getRandomValues(bytes)`. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array

/**
 * A source of UUIDv7 (RFC 9562, method 3 of section 6.2: the 12 bits after the time count within one millisecond), so
 * that ids made one after the other also sort one after the other, a clock set back included.
 * @param now milliseconds since 1970
 */
export function createIdSource(now: () => number, random: RandomBytes): IdSource {
  let time = 0
  let count = 0
  return () => {
    const clock = Math.trunc(now())
    if (clock > time) {
      time = clock
      count = 0
    } else if (++count > 0xfff) {
      time += 1
      count = 0
    }
    return formatId(time, count, random(new Uint8Array(8)))
  }
}

function formatId(time: number, count: number, tail: Uint8Array): Id {
  const stamp = hex(time, 12)
  const bytes = [...tail].map((byte, index) => hex(index === 0 ? (byte & 0x3f) | 0x80 : byte, 2)).join('')
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(count, 3)}-${bytes.slice(0, 4)}-${bytes.slice(4)}`
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
