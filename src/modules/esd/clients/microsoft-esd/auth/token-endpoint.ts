import type { HttpTransport } from "../http/http-transport"
import { secureUrl } from "../http/secure-url"
import type { MicrosoftEsdSettings } from "../settings"
import type { AccessToken } from "./access-token-cache"
import { errorForTokenAnswer } from "./error-for-token-answer"
import { errorForTokenFailure } from "./error-for-token-failure"
import { readCredentials, type Credentials } from "./read-credentials"

// ESM only: this form works on every Node, static imports of it only where require() loads ESM.
const loadOpenidClient = () => import("openid-client")

type OpenidClient = Awaited<ReturnType<typeof loadOpenidClient>>
type Dependencies = { transport: HttpTransport; now: () => number }

/**
 * Gets access tokens from Entra ID with the connection's certificate (OAuth 2.0
 * client credentials, private_key_jwt signed with PS256, the certificate named
 * by its SHA-256 thumbprint). Source: Microsoft identity platform, "Application
 * authentication certificate credentials".
 */
export class TokenEndpoint {
  readonly #settings: MicrosoftEsdSettings
  readonly #dependencies: Dependencies
  readonly #url: URL
  readonly #credentials: Credentials

  /** @throws Error when certificate, key or authority cannot be read */
  constructor(settings: MicrosoftEsdSettings, dependencies: Dependencies) {
    const authority = secureUrl(settings.authority, "authority")

    this.#settings = settings
    this.#dependencies = dependencies
    this.#url = new URL(
      `${authority}/${encodeURIComponent(settings.tenantId)}/oauth2/v2.0/token`
    )
    this.#credentials = readCredentials(settings)
  }

  /**
   * Asks for a new access token.
   *
   * @throws AuthenticationError when the credentials are refused
   * @throws AccessTokenUnavailableError when no usable answer came
   */
  async request(): Promise<AccessToken> {
    const { now } = this.#dependencies
    const scope = `${this.#settings.resource}/.default`

    const oauth = await loadOpenidClient()
    const configuration = await this.#configure(oauth)

    try {
      const answer = await oauth.clientCredentialsGrant(configuration, {
        scope,
      })

      if (!answer.expires_in) {
        throw new TypeError("The answer names no lifetime.")
      }

      return {
        value: answer.access_token,
        expiresAt: now() + answer.expires_in * 1000,
      }
    } catch (error) {
      throw errorForTokenFailure(error)
    }
  }

  async #configure(oauth: OpenidClient) {
    const key = await crypto.subtle.importKey(
      "pkcs8",
      this.#credentials.privateKey,
      { name: "RSA-PSS", hash: "SHA-256" },
      false,
      ["sign"]
    )
    const configuration = new oauth.Configuration(
      // openid-client makes the issuer the assertion's audience; Entra ID wants the token endpoint there.
      { issuer: this.#url.href, token_endpoint: this.#url.href },
      this.#settings.clientId,
      undefined,
      oauth.PrivateKeyJwt(key, {
        [oauth.modifyAssertion]: (header) => {
          header.typ = "JWT"
          header["x5t#S256"] = this.#credentials.thumbprint
        },
      })
    )

    configuration[oauth.customFetch] = (_url, options) =>
      this.#send(options.headers, String(options.body))

    if (this.#url.protocol === "http:") {
      oauth.allowInsecureRequests(configuration)
    }

    return configuration
  }

  /** Refusals are read here: openid-client's errors for them carry the answer's body. */
  async #send(
    headers: Record<string, string>,
    body: string
  ): Promise<Response> {
    const { transport, now } = this.#dependencies
    const answer = await transport.send({
      method: "POST",
      url: this.#url,
      headers,
      body,
    })

    if (answer.status !== 200) {
      throw errorForTokenAnswer(answer, now())
    }

    return new Response(answer.body)
  }
}
