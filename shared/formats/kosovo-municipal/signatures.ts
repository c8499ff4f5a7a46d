import { phrase } from '../phrase.ts'
import type { Phrase } from '../types.ts'

export const signatures: readonly Phrase[] = [
  phrase('Për Kuvendin e Komunës', 'Za Skupštinu opštine', 'For the Municipal Assembly'),
  phrase('Për Komunën', 'Za opštinu', 'For the Municipality'),
  phrase('Për Komitetin Komunal Veprues', 'Za Opštinski akcioni odbor', 'For the Municipal Action Committee'),
]
