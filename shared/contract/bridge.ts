import type { Answer } from './answer.ts'
import type { CallInput, CallName, CallOutput } from './calls.ts'
import type { EventName, EventPayload } from './events.ts'

/** What a host puts into the window as `window.hartuesi`, and all that the window knows of its host. */
export interface Bridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>>
  /** Returns the function that ends the listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}
