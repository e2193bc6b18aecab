/** The name that a server gives to a file that it sends. */
export function fileNameOf(disposition: string | null, other: string): string {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? other
}
