import type { Chapter } from '../../shared/formats/index.ts'
import { contentSetting, roleSetting } from './part-settings.ts'
import type { Setting } from './settings.ts'

/** What tells what a chapter prints. Each role stands in one chapter at most, and each content but sections. */
export function kindSettings(chapters: readonly Chapter[], own: Chapter): readonly Setting<Chapter>[] {
  return [
    limited(contentSetting, (value) => value === 'sections' || isFree(chapters, own, 'content', value)),
    limited(roleSetting, (value) => value === '' || isFree(chapters, own, 'role', value)),
  ]
}

function isFree(
  chapters: readonly Chapter[],
  own: Chapter,
  name: 'role' | 'content',
  value: string,
): boolean {
  return own[name] === value || chapters.every((one) => one[name] !== value)
}

function limited(setting: Setting<Chapter>, isAllowed: (value: string) => boolean): Setting<Chapter> {
  if (setting.type !== 'choice') return setting
  return { ...setting, choices: setting.choices.filter(({ value }) => isAllowed(value)) }
}

/** A chapter of text, of the first role that no other chapter has. */
export function newChapter(chapters: readonly Chapter[], heading: Chapter['heading']): Chapter {
  const bare: Chapter = {
    role: '',
    heading,
    content: 'sections',
    numbered: true,
    level: 1,
    orientation: 'portrait',
    optional: false,
  }
  const [free] = kindSettings(chapters, bare).flatMap((setting) =>
    setting.type === 'choice' ? setting.choices.filter(({ change }) => (change.role ?? '') !== '') : [],
  )
  return { ...bare, ...free?.change }
}
