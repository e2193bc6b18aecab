import { randomUUID } from "node:crypto"
import type { AccessTokenCache } from "./auth/access-token-cache"
import { errorForAnswer } from "./errors/error-for-answer"
import { errorForFailure } from "./errors/error-for-failure"
import type { HttpTransport } from "./http/http-transport"
import { secureUrl } from "./http/secure-url"
import { TransportFailure } from "./http/transport-failure"
import { readAnswer, type Exchange } from "./read-answer"
import type { ServiceCall } from "./service-call"
import type { MicrosoftEsdSettings } from "./settings"
import { wireHeaders } from "./wire/wire-types"

type Dependencies = {
  transport: HttpTransport
  accessTokens: AccessTokenCache
  now: () => number
}

/**
 * Sends calls to the service: signs them, names channel and correlation id,
 * reads the answer, turns everything else into a `MicrosoftEsdError`. Repeats
 * nothing, with one exception: a 401 means that nothing was done, so the call
 * is sent once more with a fresh access token.
 */
export class RequestSender {
  readonly #dependencies: Dependencies
  readonly #baseUrl: string
  readonly #channelId: string

  /** @throws TypeError when the service URL is not secure */
  constructor(settings: MicrosoftEsdSettings, dependencies: Dependencies) {
    this.#dependencies = dependencies
    this.#baseUrl = secureUrl(settings.serviceUrl, "serviceUrl")
    this.#channelId = settings.channelId
  }

  /**
   * Sends one call.
   *
   * @throws MicrosoftEsdError in every case but a complete, valid answer
   */
  async send<Wire>(call: ServiceCall<Wire>): Promise<Wire> {
    const { accessTokens, now } = this.#dependencies
    const accessToken = await accessTokens.get()
    let exchange = await this.#exchange(call, accessToken)

    if (exchange.answer.status === 401) {
      accessTokens.discard(accessToken)
      exchange = await this.#exchange(call, await accessTokens.get())
    }

    const { answer, correlationId } = exchange

    if (answer.status < 200 || answer.status > 299) {
      throw errorForAnswer(answer, {
        operation: call.operation,
        correlationId,
        now: now(),
      })
    }

    return readAnswer(call, exchange)
  }

  async #exchange<Wire>(
    call: ServiceCall<Wire>,
    accessToken: string
  ): Promise<Exchange> {
    const correlationId = randomUUID()
    const body = call.body && JSON.stringify(call.body)

    try {
      const answer = await this.#dependencies.transport.send({
        method: call.method,
        url: this.#urlOf(call),
        headers: {
          accept: "application/json",
          authorization: `Bearer ${accessToken}`,
          [wireHeaders.channel]: this.#channelId,
          [wireHeaders.correlation]: correlationId,
          ...(body && { "content-type": "application/json" }),
        },
        body,
      })

      return { answer, correlationId }
    } catch (error) {
      if (error instanceof TransportFailure) {
        throw errorForFailure(error, {
          operation: call.operation,
          correlationId,
        })
      }

      throw error
    }
  }

  #urlOf<Wire>({ path, query = {} }: ServiceCall<Wire>): URL {
    const url = new URL(this.#baseUrl + path)

    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) {
        url.searchParams.set(name, value)
      }
    }

    return url
  }
}
