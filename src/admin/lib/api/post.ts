import { inOwnWords } from "./in-own-words"
import { sdk } from "./sdk"
import { ServerError } from "./server-error"

/**
 * Sends a form to the shop's API. Does what the SDK does, but keeps the code of
 * a refusal, which the SDK drops and by which its sentence is translated.
 *
 * @throws ServerError
 */
export async function post<Answer>(
  path: string,
  body: object
): Promise<Answer> {
  const token = __AUTH_TYPE__ === "jwt" ? await sdk.client.getToken() : null
  const response = await fetch(urlOf(path), {
    method: "POST",
    credentials: token ? "omit" : "include",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => ({}))

  if (!response.ok) {
    const { message, code } = answer as { message?: string; code?: string }

    throw inOwnWords(
      new ServerError(message ?? response.statusText, response, code)
    )
  }

  return answer as Answer
}

function urlOf(path: string): string {
  const shop = __BACKEND_URL__ ?? "/"

  return shop.replace(/\/$/, "") + path
}
