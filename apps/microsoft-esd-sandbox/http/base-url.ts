import type { Request } from "express"

/** The address under which the caller reached the sandbox, without a slash at the end; the issuer's and the token endpoint's URLs start with it. */
export function baseUrl(request: Request): string {
  return `${request.protocol}://${request.get("Host") ?? "127.0.0.1"}`
}
