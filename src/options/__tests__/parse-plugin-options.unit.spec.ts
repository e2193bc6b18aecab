import { generate } from "selfsigned"
import { parsePluginOptions } from "../parse-plugin-options"

const SECRET = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ="

const createPair = async () => {
  const { cert, private: privateKey } = await generate(
    [{ name: "commonName", value: "test" }],
    { keySize: 2048 }
  )

  return { certificate: cert, privateKey }
}

const connection = (pair: object, changes: object = {}) => ({
  id: "de",
  systemName: "Germany",
  authority: "https://login.microsoftonline.com",
  tenantId: "contoso",
  resource: "api://esd",
  serviceUrl: "https://esd.example.com",
  channelId: "channel",
  clientId: "client",
  country: "DE",
  language: "de-DE",
  ...pair,
  ...changes,
})

const keys = [{ id: "2026-11", key: SECRET }]

describe("parsePluginOptions", () => {
  let pair: { certificate: string; privateKey: string }
  let other: { certificate: string; privateKey: string }

  beforeAll(async () => {
    pair = await createPair()
    other = await createPair()
  })

  const faults = (options: unknown): string => {
    try {
      parsePluginOptions(options)
    } catch (error) {
      return (error as Error).message
    }

    throw new Error("The options were accepted.")
  }

  it("fills in every default", () => {
    expect(
      parsePluginOptions({
        connections: [connection(pair)],
        encryptionKeys: keys,
      })
    ).toMatchObject({
      provisionOn: "order.placed",
      connections: [
        {
          rateLimit: { max: 50, perMs: 1000 },
          returnWindowDays: 30,
          timeoutMs: 30_000,
        },
      ],
      queue: {
        prefix: "esd",
        concurrency: {
          orders: 2,
          licences: 100,
          mails: 100,
          lostKeys: 2,
          accounts: 5,
        },
        retry: { attempts: 100, baseDelayMs: 1000, maxDelayMs: 600_000 },
      },
      email: { defaultLocale: "en", timeoutMs: 120_000, staff: [] },
      invoice: {
        invoicePrefix: "INV-",
        creditNotePrefix: "CN-",
        timeZone: "UTC",
      },
      storeLimits: {
        revealsPerHour: 120,
        resendsPerHour: 20,
        cancellationsPerHour: 120,
        lostKeysPerHour: 5,
      },
      storefront: {},
    })
  })

  it("ignores the database settings that Medusa adds", () => {
    expect(
      parsePluginOptions({
        connections: [connection(pair)],
        encryptionKeys: keys,
        database: { clientUrl: "postgres://" },
      })
    ).not.toHaveProperty("database")
  })

  it("names what is missing when there are no options at all", () => {
    expect(faults(undefined)).toBe(
      [
        "medusa-plugin-microsoft-esd cannot start. Please correct its options in medusa-config.ts:",
        "  - connections: is missing or not an array",
        "  - encryptionKeys: is missing or not an array",
      ].join("\n")
    )
  })

  it("names every fault in one message, and no value", () => {
    const message = faults({
      connections: [
        connection(pair, {
          id: "Not Valid",
          authority: "http://login.example.com",
          country: "Germany",
          privateKey: other.privateKey,
          colour: "red",
        }),
      ],
      encryptionKeys: [{ id: "a", key: "dG9vIHNob3J0" }],
      provisionOn: "never",
      redisUrl: "http://localhost",
      queue: { concurrency: { mails: 0 } },
      invoice: { timeZone: "Mars/Olympus" },
      storeLimits: { resendsPerHour: 0 },
      email: { staff: ["sales@shop.test", "sales"] },
      storefront: { lostKeyUrl: "https://shop.example/lost-key#token" },
    })

    for (const path of [
      "connections[0].id",
      "connections[0].authority",
      "connections[0].country",
      "connections[0]: does not know colour",
      "encryptionKeys[0].key",
      "provisionOn",
      "redisUrl",
      "queue.concurrency.mails",
      "invoice.timeZone",
      "storeLimits.resendsPerHour",
      "email.staff[1]: must be an e-mail address",
      "storefront.lostKeyUrl: must have no fragment",
    ]) {
      expect(message).toContain(path)
    }

    for (const value of ["dG9vIHNob3J0", "PRIVATE KEY-----\n", "Not Valid"]) {
      expect(message).not.toContain(value)
    }
  })

  it("refuses a private key of another certificate, and ids used twice", () => {
    const message = faults({
      connections: [
        connection({ ...pair, privateKey: other.privateKey }),
        connection(pair, { country: 49 }),
      ],
      encryptionKeys: [...keys, ...keys],
      email: { staff: ["a@shop.test", "A@shop.test"] },
    })

    for (const fault of [
      "email.staff: names an address twice",
      "connections[0].privateKey: does not belong to the certificate",
      "connections[1].country: is missing or not a string",
      "connections: has an id that is used twice",
      "encryptionKeys: has an id that is used twice",
    ]) {
      expect(message).toContain(fault)
    }
  })

  it("allows plain http on this machine only", () => {
    const accepts = (serviceUrl: string) =>
      parsePluginOptions({
        connections: [connection(pair, { serviceUrl })],
        encryptionKeys: keys,
      })

    expect(accepts("http://127.0.0.1:9100")).toBeDefined()
    expect(() => accepts("http://esd.example.com")).toThrow(
      "connections[0].serviceUrl: must be an https URL"
    )
    expect(
      faults({
        connections: [connection(pair)],
        encryptionKeys: keys,
        storefront: { lostKeyUrl: "http://shop.example/lost-key" },
      })
    ).toContain("storefront.lostKeyUrl: must be an https URL")
  })
})
