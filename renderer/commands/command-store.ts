import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'
import { type CommandName, definitionOf } from './commands.ts'

type Run = () => void
type Running = Readonly<Partial<Record<CommandName, Run>>>

/** What can be done now: pages put their commands here while they are shown. */
const useRunning = create<Running>(() => ({}))

/** Offers a command for as long as the component is shown and the command makes sense. */
export function useCommand(name: CommandName, run: Run, can = true): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    if (!can) return
    const own = (): void => latest()
    useRunning.setState({ [name]: own })
    return () => {
      // A later page may have put its own in its place.
      useRunning.setState((now) => (now[name] === own ? { [name]: undefined } : {}))
    }
  }, [name, can])
}

/** Gives a command; answers whether there was anyone to take it. */
export function give(name: CommandName): boolean {
  const run = useRunning.getState()[name]
  run?.()
  return run !== undefined
}

/** Whether a dialog is open over what the command would do. */
export function isOverlaid(name: CommandName): boolean {
  return definitionOf(name).place !== 'anywhere' && document.querySelector('[role="dialog"]') !== null
}

/** Whether a command can be given now. */
export function useCan(): (name: CommandName) => boolean {
  const running = useRunning()
  return (name) => running[name] !== undefined
}
