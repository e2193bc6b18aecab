/**
 * Checks an address that credentials or keys will be sent to, when the client
 * is built. Plain http is for a stand-in on this machine only.
 *
 * @param name of the setting, for the message
 * @returns the address without a slash at its end, to put a path behind
 * @throws TypeError when it is no https address and no http address of the loopback
 */
export function secureUrl(address: string, name: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  const isSecure =
    url?.protocol === "https:" ||
    (url?.protocol === "http:" && isLoopback(url.hostname))

  if (!url || !isSecure) {
    throw new TypeError(
      `The connection's ${name} must be an https:// address (http:// is accepted for localhost only), because credentials and product keys travel over it.`
    )
  }

  return url.origin + url.pathname.replace(/\/+$/, "")
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  )
}
