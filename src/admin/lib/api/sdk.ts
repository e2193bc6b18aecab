import Medusa from "@medusajs/js-sdk"
import { inOwnWords } from "./in-own-words"

/**
 * Talks to the shop's API as the person who is logged in to the dashboard, with
 * the same address and kind of session as the dashboard itself.
 */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})

const { client } = sdk
const send = client.fetch.bind(client)

client.fetch = <Answer>(...request: Parameters<typeof send>) =>
  send<Answer>(...request).catch((error) => {
    throw inOwnWords(error)
  })
