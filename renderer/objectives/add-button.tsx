import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import { focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { useCodes } from '../plan/plan-context.ts'
import type { TreeKind } from './tree-moves.ts'
import { useTree } from './use-tree.ts'

/** Adds an objective, result or activity as the last under its parent. */
export function AddButton(props: { readonly parent: Id; readonly kind: TreeKind }): ReactElement {
  const { parent, kind } = props
  const { t } = useSpeech()
  const tree = useTree()
  const code = useCodes().get(parent) ?? ''
  const words = t(`drafting.tree.add.${kind}`)
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
