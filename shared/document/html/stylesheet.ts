import { geometryOf } from '../layout/geometry.ts'
import { cellLooks, headingLooks, type Look, paragraphLooks, runningLook } from '../layout/looks.ts'
import { accentColor, boxFill, lineColor, tones } from '../layout/palette.ts'

function rules(look: Look): string {
  const parts = [
    `font-size:${look.size}pt`,
    `text-align:${look.align === 'left' ? 'start' : look.align}`,
    `margin:${look.before}pt 0 ${look.after}pt`,
    `line-height:${Math.round(look.leading * 1.17 * 100) / 100}`,
    ...(look.bold ? ['font-weight:bold'] : []),
    ...(look.italic ? ['font-style:italic'] : []),
    ...(look.accent ? [`color:#${accentColor}`] : []),
  ]
  return parts.join(';')
}

function paper(orientation: 'portrait' | 'landscape', size: 'A4' | 'A3'): string {
  const { width, height, left, right, top, bottom } = geometryOf({ orientation, paper: size })
  const inner = `width:${width - left - right}mm;min-height:${height - top - bottom}mm`
  return `.${orientation}.${size}{${inner};padding:${top}mm ${right}mm ${bottom}mm ${left}mm}`
}

const toneRules = Object.entries(tones).map(([tone, { fill, bold }]) => {
  const background = fill === null ? '' : `background:#${fill};`
  return `tr.${tone},td.${tone},th.${tone}{${background}font-weight:${bold ? 'bold' : 'normal'}}`
})

/** How the pages look on screen: the same for every tree, so that a host can allow it by its hash. */
export const stylesheet = [
  `body{margin:0;background:#f1f3f5;color:#000;font-family:Tinos,"Times New Roman",Times,serif}`,
  `.part{position:relative;box-sizing:content-box;margin:8mm auto;background:#fff;border:1px solid #ced4da}`,
  ...(['portrait', 'landscape'] as const).flatMap((orientation) => [
    paper(orientation, 'A4'),
    paper(orientation, 'A3'),
  ]),
  ...Object.entries(paragraphLooks).map(([style, look]) => `p.${style}{${rules(look)}}`),
  ...Object.entries(headingLooks).map(([level, look]) => `h${level}{${rules(look)}}`),
  `ul,ol{margin:0 0 6pt;padding-inline-start:1.6em;font-size:${paragraphLooks.body.size}pt}`,
  `.running{${rules(runningLook)};border-bottom:.5pt solid #${lineColor}}`,
  `.draft{position:absolute;inset:4mm 8mm auto auto;margin:0;color:#595959;letter-spacing:.2em;font:bold 12pt Arimo,Arial,sans-serif;background:#eeeeee;padding:1mm 3mm}`,
  `.box{background:#${boxFill};border-inline-start:1.2mm solid #${accentColor};padding:2.5mm 4mm;margin:8pt 0 10pt}`,
  `.table{overflow-x:auto;margin:4pt 0 9pt}`,
  `table{border-collapse:collapse;width:100%;font-size:${cellLooks.normal.sizes[0]}pt}`,
  `table.compact{font-family:Arimo,Arial,sans-serif;font-size:${cellLooks.compact.sizes[0]}pt}`,
  `th,td{border:.5pt solid #${lineColor};padding:2pt 4pt;text-align:start;vertical-align:top;overflow-wrap:break-word}`,
  `.compact th,.compact td{padding:1.5pt 2.5pt}`,
  `thead th{vertical-align:middle}`,
  `th.center,td.center{text-align:center}th.end,td.end{text-align:end;white-space:nowrap}`,
  `.table p,.table ul,.table ol{margin:0;font-size:inherit;text-align:inherit;line-height:1.25}`,
  `.table ul,.table ol{padding-inline-start:1.3em}`,
  ...toneRules,
  `nav ol{list-style:none;padding:0}nav li.level-2{margin-inline-start:1.4em}nav li.level-3{margin-inline-start:2.8em}`,
  `nav a{display:flex;justify-content:space-between;color:inherit;text-decoration:none}nav a:hover,nav a:focus{text-decoration:underline}`,
  `.page-break{margin:8mm 0;border:0;border-top:1px dashed #${lineColor}}`,
  `figure{margin:6pt 0;text-align:center}`,
].join('\n')
