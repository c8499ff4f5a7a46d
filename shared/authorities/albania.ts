import type { Authority } from './authority.ts'

/** By qark, as the territorial reform of 2014 (law 115/2014) made them. */
const names = [
  ['Berat', 'Kuçovë', 'Poliçan', 'Skrapar', 'Ura Vajgurore'],
  ['Bulqizë', 'Dibër', 'Klos', 'Mat'],
  ['Durrës', 'Krujë', 'Shijak'],
  ['Belsh', 'Cërrik', 'Elbasan', 'Gramsh', 'Librazhd', 'Peqin', 'Prrenjas'],
  ['Divjakë', 'Fier', 'Lushnjë', 'Mallakastër', 'Patos', 'Roskovec'],
  ['Dropull', 'Gjirokastër', 'Këlcyrë', 'Libohovë', 'Memaliaj', 'Përmet', 'Tepelenë'],
  ['Devoll', 'Kolonjë', 'Korçë', 'Maliq', 'Pogradec', 'Pustec'],
  ['Has', 'Kukës', 'Tropojë'],
  ['Kurbin', 'Lezhë', 'Mirditë'],
  ['Fushë-Arrëz', 'Malësi e Madhe', 'Pukë', 'Shkodër', 'Vau i Dejës'],
  ['Kamëz', 'Kavajë', 'Rrogozhinë', 'Tiranë', 'Vorë'],
  ['Delvinë', 'Finiq', 'Himarë', 'Konispol', 'Sarandë', 'Selenicë', 'Vlorë'],
].flat()

/** The 61 municipalities (bashki) of Albania; they have no names of their own in Serbian. */
export const bashkis: readonly Authority[] = names.map((name) => ({
  country: 'AL',
  kind: 'bashki',
  name: { sq: name, sr: name, en: name },
  formal: { sq: `Bashkia ${name}`, sr: `Opština ${name}`, en: `Municipality of ${name}` },
}))
