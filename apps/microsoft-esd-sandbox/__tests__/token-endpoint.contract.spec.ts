import { createPublicKey } from "node:crypto"
import request from "supertest"
import { loadJose } from "../entra/jose"
import { startSandbox } from "../start-sandbox"
import { createTestClient, type TestClient } from "./support/create-test-client"
import { requestToken, tokenEndpointOf } from "./support/request-token"
import {
  signAssertion,
  thumbprint,
  type AssertionChanges,
} from "./support/sign-assertion"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

describe("the token endpoint", () => {
  let sandbox: TestSandbox
  let stranger: TestClient

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    stranger = await createTestClient()
  })
  afterAll(() => sandbox.close())

  const ask = (changes: Parameters<typeof requestToken>[2] = {}) =>
    requestToken(sandbox.url, sandbox.client, {
      now: sandbox.clock.now(),
      ...changes,
    })
  const inSeconds = (seconds: number) =>
    Math.floor(sandbox.clock.now() / 1000) + seconds

  it.each(["PS256", "RS256"] as const)(
    "gives an access token for an assertion signed with %s",
    async (alg) => {
      const { status, body, headers } = await ask({ alg })

      expect(status).toBe(200)
      expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3599 })
      expect(headers["cache-control"]).toBe("no-store")
      const { decodeJwt } = await loadJose()
      expect(decodeJwt(body.access_token)).toMatchObject({
        aud: sandbox.client.resource,
        azp: sandbox.client.clientId,
        tid: sandbox.client.tenantId,
      })
    }
  )

  it("accepts an assertion that lives for exactly 10 minutes", async () => {
    const { status } = await ask({ claims: { exp: inSeconds(600) } })

    expect(status).toBe(200)
  })

  const refused: [string, RegExp, () => AssertionChanges][] = [
    [
      "of another audience",
      /"aud" must be http/,
      () => ({ claims: { aud: "https://other.test/" } }),
    ],
    [
      "made out to the issuer instead of the endpoint",
      /"aud" must be http/,
      () => ({
        claims: { aud: `${sandbox.url}/${sandbox.client.tenantId}/v2.0` },
      }),
    ],
    [
      "without an audience",
      /"aud" must be http/,
      () => ({ claims: { aud: undefined } }),
    ],
    ["of another issuer", /"iss"/, () => ({ claims: { iss: "somebody" } })],
    ["of another subject", /"sub"/, () => ({ claims: { sub: "somebody" } })],
    ["without jti", /"jti"/, () => ({ claims: { jti: undefined } })],
    ["with an empty jti", /"jti"/, () => ({ claims: { jti: "" } })],
    ["without nbf", /"nbf"/, () => ({ claims: { nbf: undefined } })],
    ["without exp", /"exp"/, () => ({ claims: { exp: undefined } })],
    [
      "that is not valid yet",
      /"nbf"/,
      () => ({ claims: { nbf: inSeconds(30), exp: inSeconds(60) } }),
    ],
    [
      "that has expired",
      /"exp"/,
      () => ({ claims: { nbf: inSeconds(-60), exp: inSeconds(-1) } }),
    ],
    [
      "that lives longer than 10 minutes",
      /10 minutes/,
      () => ({ claims: { exp: inSeconds(601) } }),
    ],
    [
      "with another certificate's x5t#S256",
      /thumbprint/,
      () => ({
        header: { "x5t#S256": thumbprint(stranger.certificate, "sha256") },
      }),
    ],
    [
      "with another certificate's x5t",
      /thumbprint/,
      () => ({
        alg: "RS256",
        header: { x5t: thumbprint(stranger.certificate, "sha1") },
      }),
    ],
    [
      "with PS256 but no x5t#S256",
      /x5t#S256/,
      () => ({ header: { "x5t#S256": undefined } }),
    ],
    [
      "with PS256 but the older x5t",
      /x5t#S256/,
      () => ({
        header: {
          "x5t#S256": undefined,
          x5t: thumbprint(sandbox.client.certificate, "sha1"),
        },
      }),
    ],
    [
      "with RS256 but no x5t",
      /x5t/,
      () => ({ alg: "RS256", header: { x5t: undefined } }),
    ],
    [
      "signed with an algorithm it does not know",
      /alg PS256/,
      () => ({ alg: "RS512" }),
    ],
  ]
  it.each(refused)("refuses an assertion %s", async (_name, rule, changes) => {
    const { status, body } = await ask(changes())

    expect(status).toBe(401)
    expect(body.error).toBe("invalid_client")
    expect(body.error_description).toMatch(rule)
  })

  it("refuses an assertion signed with another key, whatever its header says", async () => {
    const forger = { ...sandbox.client, privateKey: stranger.privateKey }
    const { status, body } = await requestToken(sandbox.url, forger, {
      now: sandbox.clock.now(),
    })

    expect(status).toBe(401)
    expect(body.error).toBe("invalid_client")
    expect(body.error_description).toMatch(/signature/)
  })

  it("refuses an assertion that was used before", async () => {
    const client_assertion = await signAssertion(
      sandbox.client,
      tokenEndpointOf(sandbox.url, sandbox.client),
      { now: sandbox.clock.now() }
    )
    const first = await ask({ form: { client_assertion } })
    const second = await ask({ form: { client_assertion } })

    expect(first.status).toBe(200)
    expect(second.status).toBe(401)
    expect(second.body.error).toBe("invalid_client")
    expect(second.body.error_description).toMatch(/used before/)
  })

  it("gives one token when one assertion is sent many times at once", async () => {
    const client_assertion = await signAssertion(
      sandbox.client,
      tokenEndpointOf(sandbox.url, sandbox.client),
      { now: sandbox.clock.now() }
    )
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask({ form: { client_assertion } }))
    )

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(9)
  })

  it("refuses a client that is not registered in the tenant", async () => {
    const inOtherTenant = { ...sandbox.client, tenantId: "fabrikam.test" }

    for (const client of [stranger, inOtherTenant]) {
      const { status, body } = await requestToken(sandbox.url, client)
      expect(status).toBe(401)
      expect(body.error).toBe("invalid_client")
      expect(body.error_description).toMatch(/not registered/)
    }
  })

  it("refuses a client whose certificate has expired", async () => {
    const { privateKey: _privateKey, ...client } = sandbox.client
    const later = await startSandbox(
      { databaseUrl: sandbox.database.url, clients: [client] },
      { now: () => Date.now() + 400 * 86_400_000 }
    )
    const { status, body } = await requestToken(later.url, sandbox.client, {
      now: Date.now() + 400 * 86_400_000,
    })
    await later.close()

    expect(status).toBe(401)
    expect(body.error_description).toMatch(/certificate has expired/)
  })

  it.each([
    [{ grant_type: undefined }, 400, "invalid_request"],
    [{ client_id: undefined }, 400, "invalid_request"],
    [{ scope: undefined }, 400, "invalid_request"],
    [{ grant_type: "password" }, 400, "unsupported_grant_type"],
    [{ scope: "api://other/.default" }, 400, "invalid_scope"],
    [{ client_assertion: undefined }, 401, "invalid_client"],
    [{ client_assertion: "rubbish" }, 401, "invalid_client"],
    [{ client_assertion_type: "other" }, 401, "invalid_client"],
  ])("answers a form with %o with %i %s", async (form, status, error) => {
    const response = await ask({ form })

    expect(response.status).toBe(status)
    expect(response.body.error).toBe(error)
  })

  it("says that a request must be form-encoded", async () => {
    const endpoint = tokenEndpointOf(sandbox.url, sandbox.client)
    const { status, body } = await request(endpoint)
      .post("")
      .send({ grant_type: "client_credentials" })

    expect(status).toBe(400)
    expect(body.error).toBe("invalid_request")
    expect(body.error_description).toMatch(/form-encoded/)
  })

  it("accepts both certificates of a client that is registered with two", async () => {
    const rotated = await createTestClient({
      clientId: sandbox.client.clientId,
    })
    const clients = [sandbox.client, rotated].map(
      ({ privateKey: _privateKey, ...client }) => client
    )
    const both = await startSandbox({
      databaseUrl: sandbox.database.url,
      clients,
    })
    const answers = await Promise.all([
      requestToken(both.url, sandbox.client),
      requestToken(both.url, rotated),
    ])
    await both.close()

    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  })
})

describe("OpenID discovery", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  afterAll(() => sandbox.close())

  it("lets an ordinary OpenID library get a token that works", async () => {
    const openid = await import("openid-client")
    const { client, url } = sandbox
    const key = await crypto.subtle.importKey(
      "pkcs8",
      Buffer.from(
        client.privateKey.replace(/-----[^-]+-----|\s/g, ""),
        "base64"
      ),
      { name: "RSA-PSS", hash: "SHA-256" },
      false,
      ["sign"]
    )
    const configuration = await openid.discovery(
      new URL(`${url}/${client.tenantId}/v2.0`),
      client.clientId,
      {},
      openid.PrivateKeyJwt(key, {
        [openid.modifyAssertion]: (header, payload) => {
          header["x5t#S256"] = thumbprint(client.certificate, "sha256")
          payload.aud = tokenEndpointOf(url, client)
        },
      }),
      { execute: [openid.allowInsecureRequests] }
    )
    sandbox.clock.catchUp()
    const { access_token } = await openid.clientCredentialsGrant(
      configuration,
      { scope: `${client.resource}/.default` }
    )
    const { status } = await request(url)
      .get("/v1/catalog?country=DE&language=de-DE")
      .set("Authorization", `Bearer ${access_token}`)
      .set("X-Channel-Id", "bill-to-de")

    expect(status).toBe(200)
  })

  it("publishes the key that signs access tokens, and no private part of it", async () => {
    const { client, url } = sandbox
    const { body } = await requestToken(url, client, {
      now: sandbox.clock.now(),
    })
    const discovery = await request(url).get(
      `/${client.tenantId}/v2.0/.well-known/openid-configuration`
    )
    const { pathname } = new URL(discovery.body.jwks_uri)
    const keys = await request(url).get(pathname)
    const [jwk] = keys.body.keys
    const { importJWK, jwtVerify } = await loadJose()
    const { payload } = await jwtVerify(
      body.access_token,
      await importJWK(jwk, "RS256"),
      {
        issuer: discovery.body.issuer,
        audience: client.resource,
        currentDate: new Date(sandbox.clock.now()),
      }
    )

    expect(payload.azp).toBe(client.clientId)
    expect(Object.keys(jwk).sort()).toEqual([
      "alg",
      "e",
      "kid",
      "kty",
      "n",
      "use",
    ])
    expect(createPublicKey({ key: jwk, format: "jwk" }).type).toBe("public")
  })

  it.each(["v2.0/.well-known/openid-configuration", "discovery/v2.0/keys"])(
    "knows no %s of a tenant that does not exist",
    async (path) => {
      const { status, body } = await request(sandbox.url).get(`/nobody/${path}`)

      expect(status).toBe(400)
      expect(body.error).toBe("invalid_tenant")
    }
  )
})
