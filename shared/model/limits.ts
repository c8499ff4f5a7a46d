/**
 * Every limit on what a plan holds, in one place: the schemas and the database's CHECKs are made from them.
 * Lengths are UTF-16 code units, amounts minor units.
 */
export const limits = {
  /** A short form, a unit, a code. */
  label: 100,
  /** A name or heading. */
  name: 500,
  /** A title or a sentence of a table cell. */
  title: 2_000,
  /** A long cell: a description, a printed cell. */
  text: 20_000,
  /** All runs of one rich text together. */
  rich: 200_000,
  /** Blocks of one rich text, items of one list, references of one cell. */
  items: 2_000,
  firstYear: 1990,
  lastYear: 2100,
  /** Largest amount either side of zero: nine thousand of them still add up exactly. */
  amount: 1_000_000_000_000,
  /** Largest count or factor of a cost item, in thousandths (see `cost-item`). */
  quantity: 1_000_000_000,
  /** A picture: its bytes, and dots on its longer side: enough for four centimetres of fine print. */
  pictureBytes: 300_000,
  pictureSide: 1_024,
  /** Length of an order key. */
  position: 500,
  /** Entities above one another, the plan counted: deep enough for any outline, and no walk down the tree overflows. */
  depth: 30,
  /** Entities of one plan. */
  entities: 200_000,
} as const
