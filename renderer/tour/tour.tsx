import { Button } from '@mantine/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { childrenOf, descendantsOf, type Plan } from '../../shared/model/index.ts'
import { contentId } from '../components/skip-link.tsx'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import { placeBeside, type Spot } from './place-beside.ts'
import classes from './tour.module.css'
import { leaveTour, type TourStep, tourSteps, walkTour } from './tour-store.ts'

/** Frames that a page is given to show what a step speaks of. */
const patience = 60

/** What each step speaks of, as the page has it. */
const things: Readonly<Record<TourStep, string>> = {
  outline: '[role="tree"]',
  swot: `#${contentId} section`,
  objectives: `#${contentId} h1`,
  budget: '[role="grid"]',
  checks: 'header a[href$="/checks"]',
  document: `#${contentId} h2`,
  export: 'header [data-tour="export"]',
}

/** Shows somebody around in the open plan: a small panel beside one thing after the other. */
export default function Tour({ step }: { readonly step: TourStep }): ReactElement {
  const { t } = useSpeech()
  const panel = useRef<HTMLElement>(null)
  const spot = useStep(step, panel)
  const at = tourSteps.indexOf(step)
  const isLast = at === tourSteps.length - 1
  useEscape()
  return (
    <section
      ref={panel}
      className={classes.panel}
      style={spot ?? { visibility: 'hidden' }}
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
    >
      <p className={classes.count}>{t('tour.count', { at: at + 1, all: tourSteps.length })}</p>
      <h2 id="tour-title" className={classes.title}>
        {t(`tour.steps.${step}.title`)}
      </h2>
      <p id="tour-text">{t(`tour.steps.${step}.text`)}</p>
      <div className={classes.actions}>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={leave}>
          {t('tour.leave')}
        </Button>
        {at > 0 && (
          <Button size="compact-sm" onClick={() => walkTour(-1)}>
            {t('tour.back')}
          </Button>
        )}
        <Button size="compact-sm" variant="filled" onClick={() => (isLast ? leave() : walkTour(1))}>
          {isLast ? t('tour.end') : t('tour.next')}
        </Button>
      </div>
    </section>
  )
}

function leave(): void {
  leaveTour()
  document.getElementById(contentId)?.focus()
}

/** Escape leaves at once, wherever the focus is. */
function useEscape(): void {
  useEffect(() => {
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Goes to the page of a step, and finds the place of the panel once the page shows what the step speaks of. */
function useStep(step: TourStep, panel: { readonly current: HTMLElement | null }): Spot | null {
  const plan = usePlan()
  const [, navigate] = useLocation()
  const [spot, setSpot] = useState<Spot | null>(null)
  const shown = useRef<TourStep | null>(null)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const page = pageOf(plan, step)
    if (page !== null) navigate(planAddress(plan.id, page))
    lookFor(things[step], patience, (thing) => {
      const { current } = panel
      if (current === null || shown.current !== step) return
      setSpot(placeBeside(thing, current.getBoundingClientRect(), sizeOfWindow()))
      // One frame more: a new page first takes the focus itself.
      requestAnimationFrame(() => current.focus())
    })
  }, [step, plan, navigate, panel])
  return spot
}

function sizeOfWindow(): { readonly width: number; readonly height: number } {
  return { width: window.innerWidth, height: window.innerHeight }
}

function lookFor(thing: string, left: number, then: (found: DOMRect | null) => void): void {
  requestAnimationFrame(() => {
    const element = document.querySelector(thing)
    if (element === null && left > 0) lookFor(thing, left - 1, then)
    else then(element?.getBoundingClientRect() ?? null)
  })
}

/** The page on which a step speaks; null for wherever one is. */
function pageOf(plan: Plan, step: TourStep): string | null {
  if (step === 'swot') return childrenOf(plan, plan.id, 'field')[0]?.id ?? null
  if (step === 'objectives') return descendantsOf(plan, plan.id, 'objective')[0]?.id ?? null
  return step === 'outline' || step === 'export' ? null : step
}
