import type { EsdClient } from "./esd-client"
import { createFetchTransport, type EsdFetchOptions } from "./fetch-transport"
import { createSdkTransport, type EsdSdk } from "./sdk-transport"
import type { EsdRequest } from "./transport"

/** How the shop is reached: with `fetch`, or through Medusa's JS SDK. */
export type EsdClientOptions = EsdFetchOptions | { sdk: EsdSdk }

/**
 * Makes a client of the plugin's Store API. Works in browsers, React Native and
 * Node, keeps nothing and logs nothing.
 *
 * @example
 * const client = createEsdClient({ baseUrl: "http://localhost:9000", publishableKey: "pk_…" })
 */
export function createEsdClient(options: EsdClientOptions): EsdClient {
  const send =
    "sdk" in options
      ? createSdkTransport(options.sdk)
      : createFetchTransport(options)
  const get = (path: string, rest: Partial<EsdRequest>) =>
    send({ ...rest, method: "GET", path: `/store/esd${path}` })
  const post = (path: string, rest: Partial<EsdRequest>) =>
    send({ ...rest, method: "POST", path: `/store/esd${path}` })
  const remove = (path: string, rest: Partial<EsdRequest>) =>
    send({ ...rest, method: "DELETE", path: `/store/esd${path}` })
  const client: Methods = {
    endCustomers: {
      list: (query, { signal } = {}) =>
        get("/end-customers", { query, signal }),
      retrieve: (id, { signal } = {}) =>
        get(`/end-customers/${at(id)}`, { signal }).then(
          only("esd_end_customer")
        ),
      create: (body, { signal } = {}) =>
        post("/end-customers", { body, signal }).then(only("esd_end_customer")),
    },
    serviceDetails: {
      retrieve: (cartId, { signal } = {}) =>
        get(`/carts/${at(cartId)}/service-details`, { signal }).then(
          only("esd_service_details")
        ),
      update: (cartId, items, { signal } = {}) =>
        post(`/carts/${at(cartId)}/service-details`, {
          body: { items },
          signal,
        }).then(only("esd_service_details")),
    },
    licences: {
      list: (query, { signal } = {}) => get("/assets", { query, signal }),
      retrieve: (id, { signal } = {}) =>
        get(`/assets/${at(id)}`, { signal }).then(only("esd_asset")),
      reveal: (id, { signal } = {}) =>
        post(`/assets/${at(id)}/reveal`, { signal }),
      resend: (id, { signal } = {}) =>
        post(`/assets/${at(id)}/resend`, { signal }).then(only("esd_asset")),
      requestCancellation: (id, body = {}, { signal } = {}) =>
        post(`/assets/${at(id)}/cancellation`, { body, signal }).then(
          only("esd_asset")
        ),
      withdrawCancellation: (id, { signal } = {}) =>
        remove(`/assets/${at(id)}/cancellation`, { signal }).then(
          only("esd_asset")
        ),
    },
    invoices: {
      list: (query, { signal } = {}) => get("/invoices", { query, signal }),
      pdf: (id, { signal } = {}) =>
        get(`/invoices/${at(id)}/pdf`, { answer: "blob", signal }),
    },
    lostKeys: {
      request: (body, { signal } = {}) =>
        post("/lost-keys", { body, signal }).then(() => undefined),
      reveal: (token, { signal } = {}) =>
        post("/lost-keys/reveal", { body: { token }, signal }).then(
          only("esd_licences")
        ),
    },
  }

  return client as EsdClient
}

/** The client before its answers are believed to be what the routes promise. */
type Methods = {
  [Room in keyof EsdClient]: {
    [Name in keyof EsdClient[Room]]: EsdClient[Room][Name] extends (
      ...args: infer Args
    ) => Promise<unknown>
      ? (...args: Args) => Promise<unknown>
      : never
  }
}

function at(id: string): string {
  return encodeURIComponent(id)
}

/** Takes one thing out of the answer around it. */
function only(key: string) {
  return (answer: unknown) => (answer as Record<string, unknown>)[key]
}
