import { z } from "@medusajs/framework/zod"

/** An https URL. Plain http only leads to this machine, because keys travel encrypted. */
export function secureUrl() {
  return z
    .url({ protocol: /^https?$/, message: "must be an https URL" })
    .refine(isSecure, {
      message: "must be an https URL (http only for 127.0.0.1 or localhost)",
    })
}

function isSecure(url: string): boolean {
  return (
    !URL.canParse(url) ||
    url.startsWith("https:") ||
    /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)
  )
}
