import { requestToken } from "./request-token"
import type { TestClient } from "./create-test-client"

const RENEW_AFTER_MS = 3_000_000

/** Gives a valid access token, a new one when the clock has passed the old one's time. */
export function accessTokenSource(
  url: string,
  client: TestClient,
  now: () => number
): () => Promise<string> {
  let token: Promise<string> | undefined
  let askedAt = 0

  return () => {
    if (!token || now() - askedAt > RENEW_AFTER_MS) {
      askedAt = now()
      token = ask()
    }
    return token
  }

  async function ask() {
    const { status, body } = await requestToken(url, client, { now: now() })
    expect([status, body.error_description]).toEqual([200, undefined])
    return body.access_token
  }
}
