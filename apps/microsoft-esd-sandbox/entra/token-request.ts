import { z } from "zod"
import { EntraError } from "./entra-error"

const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

const parameters = z.object({
  grant_type: z.string().optional(),
  client_id: z.string().optional(),
  scope: z.string().optional(),
  client_assertion_type: z.string().optional(),
  client_assertion: z.string().optional(),
})

/** A token request whose parameters are all there. */
export type TokenRequest = {
  clientId: string
  scope: string
  assertion: string
}

/**
 * Reads the form of a token request.
 *
 * @throws EntraError that names the parameter at fault.
 */
export function readTokenRequest(form: unknown): TokenRequest {
  const result = parameters.safeParse(form)
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join("."))
    throw new EntraError(
      "invalid_request",
      `Send the request form-encoded, each parameter once. At fault: ${names.join(", ") || "the whole body"}.`
    )
  }

  const given = result.data
  if (!given.grant_type || !given.client_id || !given.scope) {
    throw new EntraError(
      "invalid_request",
      "The request must be form-encoded and must contain grant_type, client_id and scope."
    )
  }
  if (given.grant_type !== "client_credentials") {
    throw new EntraError(
      "unsupported_grant_type",
      "Only grant_type=client_credentials is supported."
    )
  }
  if (
    given.client_assertion_type !== ASSERTION_TYPE ||
    !given.client_assertion
  ) {
    throw new EntraError(
      "invalid_client",
      `The client must authenticate with client_assertion and client_assertion_type=${ASSERTION_TYPE}.`
    )
  }

  return {
    clientId: given.client_id,
    scope: given.scope,
    assertion: given.client_assertion,
  }
}
