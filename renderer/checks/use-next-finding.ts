import { useRef } from 'react'
import { useLocation } from 'wouter'
import { findingMessage } from '../../shared/checks/index.ts'
import { useCommand } from '../commands/command-store.ts'
import { announce } from '../drafting/announcer.tsx'
import { useSpeech } from '../i18n/language.ts'
import { outlineOf } from '../outline/outline-nodes.ts'
import { planAddress } from '../places.ts'
import { byChapter, pageOf } from './arrange.ts'
import { focusOnFinding } from './jump.ts'
import { keyOfFinding } from './plan-checks.ts'
import { useFindings } from './use-checks.ts'

/** Offers the command that walks from finding to finding, in the order of the outline and around. */
export function useNextFinding(): void {
  const { language } = useSpeech()
  const { plan, findings } = useFindings()
  const [, navigate] = useLocation()
  const last = useRef<string | null>(null)
  const run = (): void => {
    if (plan === null) return
    const told = findings.map((finding) => ({ finding, key: keyOfFinding(finding), place: '', message: '' }))
    const all = byChapter(plan, outlineOf(plan), told).flatMap((group) => group.findings)
    const next = all[all.findIndex(({ key }) => key === last.current) + 1] ?? all[0]
    if (next === undefined) return
    last.current = next.key
    navigate(planAddress(plan.id, pageOf(plan, next.finding)))
    focusOnFinding(plan.id, next.finding)
    announce(findingMessage(next.finding, language))
  }
  useCommand('next-finding', run, findings.length > 0)
}
