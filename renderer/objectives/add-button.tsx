import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { defaultFormat, levelNamed, levelOfNew } from '../../shared/formats/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import { focusKey } from '../drafting/focus.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import type { TreeKind } from './tree-moves.ts'
import { useTree } from './use-tree.ts'

/** Adds an objective, result or activity as the last under its parent. */
export function AddButton(props: { readonly parent: Id; readonly kind: TreeKind }): ReactElement {
  const { parent, kind } = props
  const { t } = useSpeech()
  const tree = useTree()
  const code = useCodes().get(parent) ?? ''
  const words = useAddWords(parent, kind)
  return (
    <Button
      variant="subtle"
      data-focus={focusKey(parent, `add-${kind}`)}
      leftSection={<Icon name="plus" size={14} />}
      aria-label={kind === 'objective' ? words : t('common.labelled', { label: words, value: code })}
      onClick={() => tree.addChild(parent, kind)}
    >
      {words}
    </Button>
  )
}

/** What is added, as the plan's format calls it; the program's own words for what every municipality calls so. */
function useAddWords(parent: Id, kind: TreeKind): string {
  const { t } = useSpeech()
  const { format, say } = usePlanFormat()
  const under = usePlan().entities.get(parent)?.kind === 'objective'
  const level = levelNamed(format, kind, levelOfNew(format, under))
  const usual = levelNamed(defaultFormat, kind, levelOfNew(defaultFormat, under))
  const isUsual = level === null || usual === null || say(level.singular) === say(usual.singular)
  if (isUsual && !(kind === 'objective' && under)) return t(`drafting.tree.add.${kind}`)
  return t('formats.add', { level: level === null ? t(`drafting.tree.kinds.${kind}`) : say(level.singular) })
}
