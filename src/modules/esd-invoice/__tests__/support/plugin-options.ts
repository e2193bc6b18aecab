import { randomBytes } from "node:crypto"
import { generate } from "selfsigned"
import type { PluginOptionsInput } from "../../../../options"

/**
 * Options that the plugin accepts. The test runner copies them before the
 * certificate can be made, so that comes in `beforeAll`, through the array.
 */
export const pluginOptions: PluginOptionsInput = {
  connections: [],
  encryptionKeys: [{ id: "test", key: randomBytes(32).toString("base64") }],
  invoice: {
    seller: {
      name: "Licence Shop Ltd",
      addressLines: ["1 Quay Street", "Dublin", "Ireland"],
      taxId: "IE1234567T",
      email: "billing@shop.example",
    },
  },
}

/** Adds a connection with a fresh certificate to the options. */
export async function addConnection(): Promise<void> {
  const { cert, private: privateKey } = await generate([
    { name: "commonName", value: "test" },
  ])

  pluginOptions.connections.push({
    id: "test",
    systemName: "Test",
    authority: "http://127.0.0.1:1",
    tenantId: "tenant",
    resource: "api://esd",
    serviceUrl: "http://127.0.0.1:1",
    channelId: "channel",
    clientId: "client",
    certificate: cert,
    privateKey,
    country: "DE",
    language: "de-DE",
  })
}
