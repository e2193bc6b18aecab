import type { RequestHandler } from "express"
import type { AccessTokens } from "../entra/access-tokens"
import type { ClientRegistry } from "../entra/client-registry"
import { ApiError } from "./api-error"
import { requestContext } from "./request-context"

/** Lets only requests through that carry a valid Bearer access token of a registered client; stands before all of /v1. */
export function authenticate(
  accessTokens: AccessTokens,
  clients: ClientRegistry
): RequestHandler {
  return (request, response, next) => {
    identify(request.get("Authorization"))
      .then((caller) => {
        requestContext(response).caller = caller
        next()
      })
      .catch(next)
  }

  async function identify(authorization: string | undefined) {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(
      authorization ?? ""
    )?.[1]
    const claims = token ? await accessTokens.verify(token) : null
    const caller = claims && clients.callerOf(claims)
    if (!caller) {
      throw new ApiError(
        "Unauthorized",
        "The access token is missing, expired or not valid here. Get a new one from the token endpoint and send it as Authorization: Bearer <token>."
      )
    }

    return caller
  }
}
