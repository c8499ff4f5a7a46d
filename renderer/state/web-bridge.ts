import type { Answer, Bridge } from '../../shared/contract/index.ts'
export function createWebBridge(origin: string): Bridge {
  throw new Error(origin + ({} as Answer<string>))
}
