import { phrase } from '../phrase.ts'
import type { BudgetTable } from '../types.ts'
import { words } from './words.ts'

/** The budget summary of a plan that is drafted by fields. */
export const budgetByField: BudgetTable = {
  group: phrase('Fusha', 'Oblast', 'Field'),
  source: words.fundingSource,
  total: words.total,
  allGroups: phrase('Të gjitha fushat', 'Sve oblasti', 'All fields'),
  sources: {
    municipal: phrase('Buxheti i Komunës', 'Opštinski budžet', 'Municipal budget'),
    central: phrase('Buxheti qendror', 'Centralni budžet', 'Central budget'),
    donor: phrase('Donatorët', 'Donatori', 'Donors'),
    other: phrase('Burime të tjera', 'Drugi izvori', 'Other sources'),
    unstated: phrase('Burim i pacaktuar', 'Neutvrđen izvor', 'Source not determined'),
  },
}

/** The budget summary of a plan whose objectives stand in no fields. */
export const budgetByObjective: BudgetTable = {
  ...budgetByField,
  group: phrase('Objektivi', 'Cilj', 'Objective'),
  allGroups: phrase('Të gjithë objektivat', 'Svi ciljevi', 'All objectives'),
}
