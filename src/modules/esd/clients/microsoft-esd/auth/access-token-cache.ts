/** An access token and when it expires, in milliseconds since the epoch. */
export type AccessToken = { value: string; expiresAt: number }

type Dependencies = {
  /** Asks the identity provider for a token. */
  request: () => Promise<AccessToken>
  now: () => number
  random: () => number
}

type Held = AccessToken & { renewAt: number }

const marginMs = 60_000

/**
 * Holds the access token that all calls of a client share. Concurrent callers
 * wait for one request.
 */
export class AccessTokenCache {
  readonly #dependencies: Dependencies
  #held: Held | null = null
  #pending: Promise<Held> | null = null

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies
  }

  /** A token that is valid for a while; asks for a new one only when there is none or it is about to expire. */
  async get(): Promise<string> {
    const { now } = this.#dependencies

    if (this.#held && now() < this.#held.renewAt) {
      return this.#held.value
    }

    return (await this.renew()).value
  }

  /** Asks for a new token whatever is held, or joins the request under way. */
  renew(): Promise<AccessToken> {
    this.#pending ??= this.#request().finally(() => {
      this.#pending = null
    })

    return this.#pending
  }

  /** Forgets a token that the service refused, unless another call has renewed it by now. */
  discard(value: string): void {
    if (this.#held?.value === value) {
      this.#held = null
    }
  }

  async #request(): Promise<Held> {
    const { request, now, random } = this.#dependencies
    const token = await request()
    // The random part keeps many processes from renewing in the same second.
    const margin = Math.min(
      marginMs * (1 + random()),
      (token.expiresAt - now()) / 2
    )

    this.#held = { ...token, renewAt: token.expiresAt - margin }

    return this.#held
  }
}
