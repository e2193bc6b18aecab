/** An address that may stand in a link; null for anything but http and https, e.g. `javascript:`. */
export function safeLink(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null
}
