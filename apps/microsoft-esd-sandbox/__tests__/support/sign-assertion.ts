import {
  createHash,
  createPrivateKey,
  randomUUID,
  X509Certificate,
} from "node:crypto"
import type { JWTHeaderParameters, JWTPayload } from "jose" with {
  "resolution-mode": "import",
}
import { loadJose } from "../../entra/jose"
import type { TestClient } from "./create-test-client"

/** What a test wants different about an assertion; undefined leaves a part out. */
export type AssertionChanges = {
  alg?: "PS256" | "RS256" | "RS512"
  header?: Record<string, string | undefined>
  claims?: Record<string, unknown>
  /** Milliseconds since 1970. */
  now?: number
}

/** A client assertion as the contract wants it, or with the one thing changed that a test is about. */
export async function signAssertion(
  client: TestClient,
  audience: string,
  { alg = "PS256", header, claims, now = Date.now() }: AssertionChanges = {}
): Promise<string> {
  const issuedAt = Math.floor(now / 1000)
  const payload: JWTPayload = {
    aud: audience,
    iss: client.clientId,
    sub: client.clientId,
    jti: randomUUID(),
    nbf: issuedAt,
    exp: issuedAt + 60,
    ...claims,
  }
  const protectedHeader: JWTHeaderParameters = {
    alg,
    ...(alg === "PS256"
      ? { "x5t#S256": thumbprint(client.certificate, "sha256") }
      : { x5t: thumbprint(client.certificate, "sha1") }),
    ...header,
  }

  const { SignJWT } = await loadJose()
  return new SignJWT(payload)
    .setProtectedHeader(protectedHeader)
    .sign(createPrivateKey(client.privateKey))
}

/** A certificate's thumbprint as a JWT's header has it. */
export function thumbprint(
  certificate: string,
  algorithm: "sha1" | "sha256"
): string {
  return createHash(algorithm)
    .update(new X509Certificate(certificate).raw)
    .digest("base64url")
}
