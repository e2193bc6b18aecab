import { createHash, X509Certificate, type KeyObject } from "node:crypto"
import type { SandboxClient } from "../sandbox-client"

/** A client together with what its certificate says. */
export type Registration = SandboxClient & {
  publicKey: KeyObject
  /** Last moment at which the certificate is good, in milliseconds. */
  validTo: number
  /** The header `x5t`: SHA-1 of the certificate's DER form, base64url (RFC 7515, 4.1.7). */
  x5t: string
  /** The header `x5t#S256`: the same with SHA-256 (RFC 7515, 4.1.8). */
  x5tS256: string
}

/** Reads a client's certificate once, at start. */
export function register(client: SandboxClient): Registration {
  const certificate = new X509Certificate(client.certificate)
  const thumbprint = (algorithm: "sha1" | "sha256") =>
    createHash(algorithm).update(certificate.raw).digest("base64url")

  return {
    ...client,
    publicKey: certificate.publicKey,
    validTo: Date.parse(certificate.validTo),
    x5t: thumbprint("sha1"),
    x5tS256: thumbprint("sha256"),
  }
}
