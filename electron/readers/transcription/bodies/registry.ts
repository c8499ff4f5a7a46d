import type { Id, Values } from '../../../../shared/model/index.ts'
import { institutionType, sourceType } from '../../../../shared/printed/body-types.ts'
import { bodyKey } from '../../../../shared/printed/body-words.ts'
import { type IsKnown, splitCell } from '../../../../shared/printed/split-bodies.ts'
import type { Draft } from '../draft.ts'
import { type BodyName, type Explained, readBody } from './names.ts'

/** How the bodies of a plan are told apart. */
export interface BodyRules {
  readonly explained: Explained
  readonly isKnown: IsKnown
}

type BodyKind = 'institution' | 'funding-source'

/** The institutions or the funding sources of a plan, one entity a body, made when a cell first names it. */
export class Registry {
  readonly #kind: BodyKind
  readonly #draft: Draft
  readonly #plan: Id
  readonly #rules: BodyRules
  readonly #byKey = new Map<string, Id>()
  readonly #names = new Map<Id, BodyName>()

  constructor(kind: BodyKind, draft: Draft, plan: Id, rules: BodyRules) {
    this.#kind = kind
    this.#draft = draft
    this.#plan = plan
    this.#rules = rules
  }

  /** The bodies that a cell names, in order, none twice. */
  read(cell: string, from: object): readonly Id[] {
    const pieces = cell === '' ? [] : splitCell(cell, this.#rules.isKnown)
    return [...new Set(pieces.map((piece) => this.#idOf(piece, from)))]
  }

  /** Of some bodies the one that another cell means in other words: `UNICEFI` for `UNICEF`, `Komuna` for `Komuna e …`. */
  findAmong(ids: readonly Id[], words: string): Id | null {
    const key = bodyKey(words)
    const found = ids.filter((id) => {
      const { name, short } = this.#names.get(id) ?? { name: '', short: '' }
      return [name, short].map(bodyKey).some((form) => form !== '' && sharesBeginning(form, key))
    })
    return found.length === 1 ? (found[0] ?? null) : null
  }

  #idOf(piece: string, from: object): Id {
    const body = readBody(piece, this.#rules.explained)
    const keys = keysOf(body)
    const known = keys.map((key) => this.#byKey.get(key)).find((id) => id !== undefined)
    const id = known ?? this.#add(body, from)
    if (known !== undefined && body.short !== '') this.#explain(known, body)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, id)
    return id
  }

  #add(body: BodyName, from: object): Id {
    const id = this.#draft.add(this.#kind, this.#plan, from, this.#values(body))
    this.#names.set(id, body)
    return id
  }

  /** A body of which only the short form was known gets its name. */
  #explain(id: Id, body: BodyName): void {
    if ((this.#names.get(id)?.short ?? '') !== '') return
    this.#draft.update(id, this.#kind, this.#values(body))
    this.#names.set(id, body)
  }

  #values(body: BodyName): Values<BodyKind> {
    const names = [body.short, body.name]
    return this.#kind === 'institution'
      ? { ...body, type: institutionType(names) }
      : { ...body, type: sourceType(names) }
  }
}

/** The keys under which a body is found again: its short form, its name, and both together without brackets. */
function keysOf({ name, short }: BodyName): readonly string[] {
  const forms = short === '' ? [name] : [short, name, `${name} ${short}`]
  return forms.map(bodyKey).filter((key) => key !== '')
}

function sharesBeginning(form: string, key: string): boolean {
  return form.startsWith(key) || (key.startsWith(form) && key.length - form.length < 3)
}
