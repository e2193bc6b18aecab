// @ts-check
import { createPrivateKey, randomUUID, X509Certificate } from "node:crypto"
import { readFileSync } from "node:fs"
import { SignJWT } from "jose"
import { createApi } from "../../http/create-api.mjs"

/**
 * @typedef {object} Vendor
 * @property {(sku: string) => Promise<void>} buy one licence
 */

/**
 * The vendor's API as the plainest program would use it: one access token, one
 * account, and a request for each licence over a connection that is kept.
 *
 * @param {any} connection as the plugin's option of that name has it
 * @returns {Promise<Vendor>}
 */
export async function createVendor(connection) {
  const { serviceUrl, channelId, country, language } = connection
  const api = createApi(serviceUrl, {
    authorization: `Bearer ${await signIn(connection)}`,
    "x-channel-id": channelId,
  })
  const { accountId } = await api.post("/v1/accounts", {
    clientAccountId: "bench-one-by-one",
    role: "User",
    email: "one-by-one@esd-bench.example",
    parentAccountId: null,
    companyName: null,
    firstName: null,
    lastName: null,
    country,
  })
  return {
    async buy(sku) {
      const order = await api.post("/v1/orders", {
        clientTransactionId: randomUUID(),
        sku,
        country,
        language,
        endCustomerAccountId: accountId,
        resellerAccountId: null,
        poNumber: null,
      })
      if (!order.token) throw new Error("The vendor sold no key.")
    },
  }
}

/**
 * An access token for the connection's certificate (OAuth 2.0 client
 * credentials with a signed assertion).
 *
 * @param {any} connection
 * @returns {Promise<string>}
 */
async function signIn({ authority, tenantId, clientId, resource, ...pem }) {
  const url = `${authority}/${tenantId}/oauth2/v2.0/token`
  const certificate = new X509Certificate(readFileSync(pem.certificate.file))
  const thumbprint = Buffer.from(
    certificate.fingerprint256.replaceAll(":", ""),
    "hex"
  )
  const assertion = await new SignJWT()
    .setProtectedHeader({
      alg: "PS256",
      "x5t#S256": thumbprint.toString("base64url"),
    })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(url)
    .setJti(randomUUID())
    .setNotBefore("0s")
    .setExpirationTime("60s")
    .sign(createPrivateKey(readFileSync(pem.privateKey.file)))
  const answer = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      scope: `${resource}/.default`,
      client_assertion_type:
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
    }),
  })
  const { access_token: token } = /** @type {any} */ (await answer.json())
  if (!token) {
    throw new Error(`The sandbox gave no access token (HTTP ${answer.status}).`)
  }
  return token
}
