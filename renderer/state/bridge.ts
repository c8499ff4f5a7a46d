import type { Bridge } from '../../shared/contract/index.ts'
import { createWebBridge } from './web-bridge.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly hartuesi?: Bridge
  }
}

const reconnectListeners = new Set<() => void>()

/** The way to the host: what Electron gave the window, else calls over the loopback. */
export const bridge: Bridge =
  window.hartuesi ??
  createWebBridge(() => {
    for (const listener of reconnectListeners) listener()
  })

/** Hears of a break in which events may have been missed; returns the function that ends the listening. */
export function onReconnect(listener: () => void): () => void {
  reconnectListeners.add(listener)
  return () => reconnectListeners.delete(listener)
}
