import { phrase } from '../phrase.ts'
import type { Phrase } from '../types.ts'

export const signatures: readonly Phrase[] = [
  phrase('Për Kuvendin e Komunës', 'Za Skupštinu opštine', 'For the Municipal Assembly'),
  phrase('Për Komunën', 'Za opštinu', 'For the Municipality'),
  phrase(
    'Për Zyrën Komunale për Komunitete dhe Kthim',
    'Za Opštinsku kancelariju za zajednice i povratak',
    'For the Municipal Office for Communities and Return',
  ),
]
