import { randomUUID } from "node:crypto"
import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
} from "express"
import type { AccessTokens } from "../entra/access-tokens"
import type { ClientAssertions } from "../entra/client-assertions"
import type { ClientRegistry } from "../entra/client-registry"
import { EntraError } from "../entra/entra-error"
import { readTokenRequest } from "../entra/token-request"
import { asyncRoute } from "../http/async-route"
import { baseUrl } from "../http/base-url"

/** The identity provider: token endpoint, discovery document and public keys of each tenant. */
export function entraRoutes(
  clients: ClientRegistry,
  assertions: ClientAssertions,
  accessTokens: AccessTokens
): Router {
  const router = Router()

  router.post(
    "/:tenantId/oauth2/v2.0/token",
    express.urlencoded({ extended: false, limit: "32kb" }),
    asyncRoute(async (request, response) => {
      const { tenantId } = request.params
      const { clientId, scope, assertion } = readTokenRequest(request.body)
      const { resource } = await assertions.spend({
        tenantId,
        clientId,
        assertion,
        tokenEndpoint: tokenEndpoint(request),
      })
      if (scope !== `${resource}/.default`) {
        throw new EntraError(
          "invalid_scope",
          `This client may ask for the scope ${resource}/.default only.`
        )
      }

      const { accessToken, expiresIn } = await accessTokens.issue(
        { tenantId, clientId, resource },
        issuer(request)
      )
      response.setHeader("Cache-Control", "no-store").json({
        token_type: "Bearer",
        expires_in: expiresIn,
        ext_expires_in: expiresIn,
        access_token: accessToken,
      })
    })
  )

  router.get(
    "/:tenantId/v2.0/.well-known/openid-configuration",
    (request, response) => {
      requireTenant(request.params.tenantId)
      response.json({
        issuer: issuer(request),
        token_endpoint: tokenEndpoint(request),
        jwks_uri: `${baseUrl(request)}/${request.params.tenantId}/discovery/v2.0/keys`,
        grant_types_supported: ["client_credentials"],
        token_endpoint_auth_methods_supported: ["private_key_jwt"],
        token_endpoint_auth_signing_alg_values_supported: ["PS256", "RS256"],
        response_types_supported: ["token"],
        subject_types_supported: ["pairwise"],
        id_token_signing_alg_values_supported: ["RS256"],
      })
    }
  )

  router.get("/:tenantId/discovery/v2.0/keys", (request, response) => {
    requireTenant(request.params.tenantId)
    response.json(accessTokens.jwks)
  })

  router.use(answerEntraError)

  return router

  function requireTenant(tenantId: string) {
    if (!clients.hasTenant(tenantId)) {
      throw new EntraError(
        "invalid_tenant",
        `Tenant ${tenantId} does not exist here; it must be that of a client in the clients file.`
      )
    }
  }
}

function issuer(request: Request): string {
  return `${baseUrl(request)}/${request.params.tenantId}/v2.0`
}

function tokenEndpoint(request: Request): string {
  return `${baseUrl(request)}/${request.params.tenantId}/oauth2/v2.0/token`
}

const answerEntraError: ErrorRequestHandler = (
  error,
  _request,
  response,
  next
) => {
  if (!(error instanceof EntraError)) {
    next(error)
    return
  }

  response.status(error.status).setHeader("Cache-Control", "no-store").json({
    error: error.error,
    error_description: error.message,
    timestamp: new Date().toISOString(),
    trace_id: randomUUID(),
    correlation_id: response.locals.correlationId,
  })
}
