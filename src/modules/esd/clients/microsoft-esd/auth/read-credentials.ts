import { X509Certificate, createPrivateKey } from "node:crypto"

/** What signs and names a client assertion. */
export type Credentials = {
  /** SHA-256 thumbprint of the certificate, base64url: the assertion's `x5t#S256`. */
  thumbprint: string
  /** The private key, PKCS#8, DER. */
  privateKey: Uint8Array<ArrayBuffer>
}

/**
 * Reads a connection's certificate and key, when the client is built, so that
 * an unreadable one is noticed before the first licence.
 *
 * @param pem certificate, and its RSA key in PKCS#8 or PKCS#1
 * @throws Error of OpenSSL when one of them cannot be read
 */
export function readCredentials(pem: {
  certificate: string
  privateKey: string
}): Credentials {
  const { fingerprint256 } = new X509Certificate(pem.certificate)
  const digest = Buffer.from(fingerprint256.replaceAll(":", ""), "hex")
  const key = createPrivateKey(pem.privateKey)

  return {
    thumbprint: digest.toString("base64url"),
    privateKey: new Uint8Array(key.export({ type: "pkcs8", format: "der" })),
  }
}
