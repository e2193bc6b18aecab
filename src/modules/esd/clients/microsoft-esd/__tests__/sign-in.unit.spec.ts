import { X509Certificate } from "node:crypto"
import { inspect } from "node:util"
import { MicrosoftEsdClient } from ".."
import {
  answer,
  issueToken,
  startStubVendor,
  type StubVendor,
} from "./support/stub-vendor"
import { testCredentials } from "./support/test-credentials"
import { wireAccountSample } from "./support/wire-samples"

type Handler = Parameters<typeof startStubVendor>[0]

const serve: Handler = (_request, response) =>
  answer(response, 200, wireAccountSample())

describe("signing in", () => {
  let credentials: { certificate: string; privateKey: string }
  let vendor: StubVendor
  let client: MicrosoftEsdClient
  let time: number

  beforeAll(async () => {
    credentials = await testCredentials()
  })

  beforeEach(() => {
    time = Date.parse("2026-11-22T10:00:00Z")
  })

  afterEach(async () => {
    await client.close()
    await vendor.close()
  })

  async function connect(service: Handler, tokenEndpoint?: Handler) {
    vendor = await startStubVendor(service, tokenEndpoint)
    client = new MicrosoftEsdClient(
      {
        authority: `${vendor.url}/`,
        tenantId: "tenant-1",
        resource: "api://esd",
        serviceUrl: vendor.url,
        channelId: "channel-1",
        clientId: "client-1",
        timeoutMs: 5000,
        ...credentials,
      },
      { now: () => time, random: () => 0.5 }
    )
  }

  const call = () => client.getAccount("account-1")
  const bearers = () =>
    vendor.requests.map(({ headers }) => headers.authorization)

  it("proves itself with an assertion that the certificate's key signed", async () => {
    await connect(serve)
    await call()

    const { decodeProtectedHeader, jwtVerify } = await import("jose")
    const [form] = vendor.tokenRequests
    const assertion = form?.get("client_assertion") ?? ""
    const certificate = new X509Certificate(credentials.certificate)
    const { payload } = await jwtVerify(assertion, certificate.publicKey, {
      algorithms: ["PS256"],
      audience: `${vendor.url}/tenant-1/oauth2/v2.0/token`,
      issuer: "client-1",
      subject: "client-1",
      typ: "JWT",
      requiredClaims: ["jti", "nbf", "exp"],
    })

    expect(Object.fromEntries(form ?? [])).toMatchObject({
      grant_type: "client_credentials",
      client_id: "client-1",
      scope: "api://esd/.default",
      client_assertion_type:
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    })
    expect(decodeProtectedHeader(assertion)["x5t#S256"]).toBe(
      Buffer.from(
        certificate.fingerprint256.replaceAll(":", ""),
        "hex"
      ).toString("base64url")
    )
    expect((payload.exp ?? 0) - (payload.nbf ?? 0)).toBeLessThanOrEqual(600)
  })

  it("never uses an assertion twice", async () => {
    await connect(serve)
    await client.testConnection()
    await client.testConnection()

    const [one, other] = vendor.tokenRequests.map((form) =>
      form.get("client_assertion")
    )
    expect(one).not.toBe(other)
  })

  it("asks once for all calls that wait for a token", async () => {
    await connect(serve)

    await Promise.all(Array.from({ length: 50 }, call))

    expect(vendor.tokenRequests).toHaveLength(1)
    expect(new Set(bearers())).toEqual(new Set(["Bearer access-1"]))
  })

  it("keeps the token until shortly before it expires", async () => {
    await connect(serve, issueToken(3600))
    await call()

    // Renewed 90 seconds early: 60, and half of the random 60.
    time += (3600 - 91) * 1000
    await call()
    expect(vendor.tokenRequests).toHaveLength(1)

    time += 2000
    await call()
    expect(vendor.tokenRequests).toHaveLength(2)
    expect(bearers().at(-1)).toBe("Bearer access-2")
  })

  it("uses a short-lived token for half of its life at least", async () => {
    await connect(serve, issueToken(10))
    await call()
    time += 4_900
    await call()

    expect(vendor.tokenRequests).toHaveLength(1)
  })

  it("gets one fresh token for all calls whose token was refused", async () => {
    await connect((request, response) =>
      request.headers.authorization === "Bearer access-1"
        ? void response.writeHead(401).end()
        : serve(request, response)
    )

    await Promise.all(Array.from({ length: 20 }, call))

    expect(vendor.tokenRequests).toHaveLength(2)
    expect(vendor.requests).toHaveLength(40)
  })

  it("gives up when the fresh token is refused as well", async () => {
    await connect((_request, response) =>
      answer(response, 401, {
        code: "Unauthorized",
        message: "no",
        correlationId: "echo",
      })
    )

    await expect(call()).rejects.toMatchObject({
      name: "AuthenticationError",
      code: "Unauthorized",
      outcome: "not_done",
      retryable: true,
    })
    expect(bearers()).toEqual(["Bearer access-1", "Bearer access-2"])
  })

  it("tests the connection with a fresh token and goes on with it", async () => {
    await connect(serve, issueToken(3600))
    await call()

    expect(await client.testConnection()).toEqual({
      accessTokenExpiresAt: new Date(time + 3_600_000),
    })
    await call()
    expect(bearers()).toEqual(["Bearer access-1", "Bearer access-2"])
  })

  it("says that the credentials were refused, with Entra ID's number", async () => {
    await connect(serve, (_request, response) =>
      answer(
        response,
        401,
        {
          error: "invalid_client",
          error_description:
            "AADSTS700027: The certificate with identifier SECRET-ECHO is not registered.",
        },
        { "www-authenticate": "Bearer" }
      )
    )

    const error = await call().catch((it: Error) => it)

    expect(error).toMatchObject({
      name: "AuthenticationError",
      code: "AuthenticationFailed",
      outcome: "not_done",
      retryable: true,
      message: expect.stringContaining("invalid_client, AADSTS700027"),
    })
    expect(inspect(error, { depth: 10 })).not.toContain("SECRET-ECHO")
    expect(vendor.requests).toHaveLength(0)
  })

  it.each<[string, Handler]>([
    ["fails", (_request, response) => void response.writeHead(500).end()],
    [
      "is overloaded",
      (_request, response) => answer(response, 429, { error: "slow" }),
    ],
    [
      "is unavailable for a while",
      (_request, response) =>
        answer(response, 400, { error: "temporarily_unavailable" }),
    ],
    ["answers garbage", (_request, response) => void response.end("<html>")],
    [
      "gives a token without lifetime",
      (_request, response) =>
        answer(response, 200, { token_type: "Bearer", access_token: "SECRET" }),
    ],
    [
      "gives a token of another kind",
      (_request, response) =>
        answer(response, 200, {
          token_type: "mac",
          access_token: "SECRET",
          expires_in: 1,
        }),
    ],
    [
      "redirects",
      (_request, response) =>
        void response.writeHead(302, { location: "/x" }).end(),
    ],
    [
      "hangs up",
      (_request, response) => response.socket?.resetAndDestroy() && undefined,
    ],
  ])(
    "knows that nothing was bought when the identity provider %s",
    async (_name, tokenEndpoint) => {
      await connect(serve, tokenEndpoint)

      const error = await call().catch((it: Error) => it)

      expect(error).toMatchObject({
        name: "AccessTokenUnavailableError",
        outcome: "not_done",
        retryable: true,
      })
      expect(inspect(error, { depth: 10 })).not.toContain("SECRET")
      expect(vendor.requests).toHaveLength(0)
    }
  )

  it("asks again after a token request that failed", async () => {
    const issue = issueToken()
    let isDown = true
    await connect(serve, (request, response) =>
      isDown ? void response.writeHead(503).end() : issue(request, response)
    )

    await expect(call()).rejects.toMatchObject({
      name: "AccessTokenUnavailableError",
    })
    isDown = false

    expect(await call()).toMatchObject({ accountId: "account-1" })
  })

  it("hands on how long the identity provider asks to wait", async () => {
    await connect(serve, (_request, response) =>
      answer(response, 429, {}, { "retry-after": "12" })
    )

    await expect(call()).rejects.toMatchObject({ retryAfterMs: 12_000 })
  })
})
