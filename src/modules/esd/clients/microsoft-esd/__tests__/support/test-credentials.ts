import { generate } from "selfsigned"

/** A certificate and its key, made once per test file. */
export async function testCredentials(): Promise<{
  certificate: string
  privateKey: string
}> {
  const { cert, private: privateKey } = await generate(
    [{ name: "commonName", value: "test.invalid" }],
    { keySize: 2048, algorithm: "sha256" }
  )

  return { certificate: cert, privateKey }
}
