import { type Help, type HelpPart, helpPageNames } from '../../resources/help/pages.ts'

/** The help as one text to be read before the program is installed, as Markdown with its pictures beside it. */
export function readmeOf(help: Help): string {
  const pages = helpPageNames.map((name) => {
    const { title, parts } = help.pages[name]
    return [`## ${title}`, ...parts.map(markdown)].join('\n\n')
  })
  return `${['# Hartuesi', ...pages].join('\n\n')}\n`
}

function markdown(part: HelpPart): string {
  if ('text' in part) return part.text
  if ('heading' in part) return `### ${part.heading}`
  if ('picture' in part) return `![${part.says}](pictures/${part.picture}.png)`
  if ('keys' in part) return ['| | |', '|---|---|', ...part.keys.map(row)].join('\n')
  if ('steps' in part) return part.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
  return part.points.map((point) => `- ${point}`).join('\n')
}

function row([keys, does]: readonly [string, string]): string {
  return `| ${keys} | ${does} |`
}
