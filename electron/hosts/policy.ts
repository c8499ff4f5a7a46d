/** Stands in the built page wherever the nonce of its answer belongs; see `html.cspNonce` of the bundler. */
export const noncePlaceholder = '{{nonce}}'

const features = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/**
 * The headers of everything that a window loads, the same in Electron and in the browser. Nothing but the program's own
 * files is ever loaded, no script runs but theirs, and no other page may frame or read them.
 * @param nonce allows the style elements that the interface makes for itself; new for each page
 */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'permissions-policy': features.map((feature) => `${feature}=()`).join(', '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    // A plan is not left behind in a browser's cache.
    'cache-control': 'no-store',
  }
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
