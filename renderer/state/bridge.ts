import type { Bridge } from '../../shared/contract/index.ts'
import { createWebBridge } from './web-bridge.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly hartuesi?: Bridge
  }
}

/** The way to the host: what Electron gave the window, else calls over loopback. */
export const bridge: Bridge = window.hartuesi ?? createWebBridge(window.location.origin)
