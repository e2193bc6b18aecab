import { randomBytes } from "node:crypto"
import { generate } from "selfsigned"
import type { PluginOptionsInput } from "../../../../options"

/** Options that the plugin accepts, with one connection for each id. */
export async function createPluginOptions(
  connectionIds: string[]
): Promise<PluginOptionsInput> {
  const { cert, private: privateKey } = await generate([
    { name: "commonName", value: "test" },
  ])

  return {
    connections: connectionIds.map((id) => ({
      id,
      systemName: id,
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
    })),
    encryptionKeys: [{ id: "test", key: randomBytes(32).toString("base64") }],
  }
}
