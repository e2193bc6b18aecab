/** The token of a lost-key link, which stands in the address as `#token=…`. */
export function tokenOfHash(hash: string): string | null {
  const [, token] = /(?:^#|&)token=([^&]+)/.exec(hash) ?? []

  try {
    return token ? decodeURIComponent(token) : null
  } catch {
    return null
  }
}
