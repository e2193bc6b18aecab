import { generate } from "selfsigned"

/** A certificate with its key, made for one test run. */
export type ClientCertificate = { certificate: string; privateKey: string }

/** Makes the certificate with which the plugin proves to the sandbox who it is. */
export async function createClientCertificate(): Promise<ClientCertificate> {
  const { cert, private: privateKey } = await generate(
    [{ name: "commonName", value: "medusa-plugin-microsoft-esd test" }],
    { keySize: 2048, algorithm: "sha256" }
  )

  return { certificate: cert, privateKey }
}
