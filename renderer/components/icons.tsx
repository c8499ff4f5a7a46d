import type { ReactElement } from 'react'

/** Strokes on a grid of 16; drawn in the colour of the text. */
const shapes = {
  back: 'M9.5 3 4.5 8l5 5',
  next: 'M6.5 3l5 5-5 5',
  chevron: 'M6 4l4 4-4 4',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h3',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9.5V13h10V9.5',
  import: 'M8 2.5V10M5 7l3 3 3-3M3 9.5V13h10V9.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14',
  bin: 'M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  folder: 'M2 4h4l1.5 1.5H14V12.5H2V4Z',
  download: 'M8 2.5V10M5 7l3 3 3-3M3 13h10',
  pane: 'M2 3h12v10H2V3ZM9.5 3v10M11 5.5h1.5M11 8h1.5',
  print: 'M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9h7v4.5h-7V9Z',
  minus: 'M3 8h10',
  paper: 'M4 2h5.5L12 4.5V14H4V2ZM9.5 2v2.5H12M6 7.5h4M6 10h4',
  globe:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c2 1.7 2.6 3.8 2.6 6S10 12.3 8 14M8 2C6 3.7 5.4 5.8 5.4 8S6 12.3 8 14',
  ascending: 'M8 12.5v-9M4.5 7 8 3.5 11.5 7',
  descending: 'M8 3.5v9M4.5 9 8 12.5 11.5 9',
  expand: 'M4 6l4 4 4-4M4 2.5h8M4 13.5h8',
  collapse: 'M4 10l4-4 4 4M4 2.5h8M4 13.5h8',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  plus: 'M8 3v10M3 8h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9v4H3V5h4',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.5 0l2.5-2.5A2.5 2.5 0 0 0 9 3.5L8 4.5M9.5 6.5a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.5l1-1',
  bold: 'M5 8h4.5a2.5 2.5 0 0 1 0 5H5V3h4a2.5 2.5 0 0 1 0 5',
  italic: 'M7 3h5M4 13h5M9.5 3l-3 10',
  bullets: 'M3 4h.01M3 8h.01M3 12h.01M6.5 4H14M6.5 8H14M6.5 12H14',
  numbers: 'M2 3l1.2-.8V6M2 9.8c.2-1.2 2-1 2 0 0 .8-1 1.2-2 2.7h2M7 4h7M7 8h7M7 12h7',
  deeper: 'M2.5 3h11M7.5 6.5h6M7.5 9.5h6M2.5 13h11M2.5 6l2 2-2 2',
  higher: 'M2.5 3h11M7.5 6.5h6M7.5 9.5h6M2.5 13h11M4.5 6l-2 2 2 2',
  sum: 'M12.5 4.5V3H4l4 5-4 5h8.5v-1.5',
  warning: 'M8 2.5 14.5 13.5H1.5L8 2.5ZM8 6.5V10M8 11.8v.01',
  outline: 'M2.5 3h11v10h-11zM6.5 3v10',
  projector: 'M2 2.5h12v8H2zM8 10.5v3M5 13.5h6',
  gear: 'M8 10.2A2.2 2.2 0 1 0 8 5.8a2.2 2.2 0 0 0 0 4.4ZM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
} as const

export type IconName = keyof typeof shapes

/** A sign beside words; says nothing by itself. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      // Grows with the type around it.
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 2.2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
