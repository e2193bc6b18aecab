/**
 * Reads a link that will stand in e-mails and pages, so that nothing but a web
 * address ever becomes clickable.
 *
 * @returns the address as the vendor wrote it, or null when there is none or
 * its protocol is not allowed
 */
export function readWebLink(
  uri: string | null | undefined,
  protocols: readonly string[] = ["https:", "http:"]
): string | null {
  const isAllowed =
    uri && URL.canParse(uri) && protocols.includes(new URL(uri).protocol)

  return isAllowed ? uri : null
}
