import { randomUUID } from "node:crypto"
import { generate } from "selfsigned"
import type { SandboxClient } from "../../sandbox-client"

/** A client of the sandbox together with the private key that only the client has. */
export type TestClient = SandboxClient & { privateKey: string }

/** A client with a certificate of its own. */
export async function createTestClient(
  settings: Partial<SandboxClient> = {}
): Promise<TestClient> {
  const { cert, private: privateKey } = await generate(
    [{ name: "commonName", value: "esd.test" }],
    { keySize: 2048, algorithm: "sha256" }
  )

  return {
    clientId: randomUUID(),
    tenantId: "contoso.test",
    resource: "api://esd.test",
    certificate: cert,
    channels: ["bill-to-de"],
    privateKey,
    ...settings,
  }
}
