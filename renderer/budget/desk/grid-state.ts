import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../../shared/model/index.ts'
import type { Translate } from '../../i18n/language.ts'
import type { Offer } from '../model/offers.ts'
import type { Position } from '../model/positions.ts'

/** A cell by the keys of its row and column, and where it stood last: should its row go, that place stays. */
export interface Place {
  readonly row: string
  readonly column: string
  readonly at: Position
}

/** The cell that is being typed into. */
export interface Editing {
  readonly row: string
  readonly column: string
  /** What was typed to begin with, in place of what the cell holds; null to go on with what it holds. */
  readonly typed: string | null
}

/** What the grid shows besides the plan. */
export interface GridState {
  /** The cell that is typed into. */
  readonly active: Place
  /** The corner of the chosen block opposite to it, which Shift moves. */
  readonly corner: Place
  /** The cell that was to come into sight last; a new object for each time. */
  readonly reveal: Place
  /** The column in which a row was begun with Tab: Enter goes back to it. */
  readonly tabFrom: string | null
  readonly editing: Editing | null
  /** The activity to which a source is being added. */
  readonly adding: Id | null
  /** Whether the column for the whole plan is asked for. */
  readonly whole: boolean
  /** Whether the column for amounts that each year has alike is asked for. */
  readonly everyYear: boolean
  readonly offer: Offer | null
  /** True after Escape: the next Tab leaves the grid. */
  readonly leaving: boolean
  /** What screen readers are to hear; a new object for each time. */
  readonly said: { readonly say: (t: Translate) => string } | null
}

export type GridStore = StoreApi<GridState>

/** A grid at its first cell. */
export function createGridStore(first: Place): GridStore {
  return createStore<GridState>(() => ({
    active: first,
    corner: first,
    reveal: first,
    tabFrom: null,
    editing: null,
    adding: null,
    whole: false,
    everyYear: false,
    offer: null,
    leaving: false,
    said: null,
  }))
}
