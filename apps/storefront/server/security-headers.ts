import type { RequestHandler } from "express"

/** Headers that let the shop's pages talk to itself and to Medusa only. */
export function securityHeaders(medusaUrl: string): RequestHandler {
  const { origin } = new URL(medusaUrl)
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${origin}`,
    `connect-src 'self' ${origin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ")

  return (_request, response, next) => {
    response.set({
      "content-security-policy": policy,
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    })
    next()
  }
}
