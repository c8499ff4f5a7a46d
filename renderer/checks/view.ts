import { create } from 'zustand'
import { type Severity, severities } from '../../shared/checks/severity.ts'

/** How the findings are looked at; kept while one goes to their places and back. */
interface View {
  readonly grouping: 'chapter' | 'rule'
  readonly severities: ReadonlySet<Severity>
  readonly text: string
}

/** The look at the findings. */
export const useView = create<View>(() => ({
  grouping: 'chapter',
  severities: new Set(severities),
  text: '',
}))

/** Shows or hides the findings of a severity. */
export function toggleSeverity(severity: Severity): void {
  useView.setState(({ severities: before }) => {
    const shown = new Set(before)
    if (!shown.delete(severity)) shown.add(severity)
    return { severities: shown }
  })
}
