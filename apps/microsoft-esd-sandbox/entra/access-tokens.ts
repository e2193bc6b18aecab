import { randomUUID } from "node:crypto"
import type { CryptoKey, JWK } from "jose" with { "resolution-mode": "import" }
import type { SigningKey } from "../entities/signing-key"
import type { AccessTokenClaims } from "./access-token-claims"
import type { Jose } from "./jose"

/** Life of an access token, in seconds; what Entra ID answers as `expires_in`. */
const LIFE_SECONDS = 3599
const ALGORITHM = "RS256"
/** More tokens than this are never in use at once; the bound keeps forgotten ones from piling up. */
const LARGEST_CACHE = 1000

type Verified = { claims: AccessTokenClaims; expiresAt: number }

/** Issues access tokens and checks them. */
export class AccessTokens {
  private readonly verified = new Map<string, Verified>()

  private constructor(
    private readonly jose: Jose,
    private readonly kid: string,
    private readonly privateKey: CryptoKey,
    private readonly publicKey: CryptoKey,
    private readonly publicJwk: JWK,
    private readonly now: () => number
  ) {}

  /** Reads the signing key; used once, at start. */
  static async open(
    jose: Jose,
    key: SigningKey,
    now: () => number
  ): Promise<AccessTokens> {
    const { kty, n, e } = key.jwk
    const publicJwk = { kty, n, e }

    return new AccessTokens(
      jose,
      key.kid,
      (await jose.importJWK(key.jwk, ALGORITHM)) as CryptoKey,
      (await jose.importJWK(publicJwk, ALGORITHM)) as CryptoKey,
      { ...publicJwk, kid: key.kid, alg: ALGORITHM, use: "sig" },
      now
    )
  }

  /** The public keys with which others may check a token. */
  get jwks(): { keys: JWK[] } {
    return { keys: [this.publicJwk] }
  }

  /** A new token and its life in seconds. `issuer` is the tenant's URL. */
  async issue(
    claims: AccessTokenClaims,
    issuer: string
  ): Promise<{ accessToken: string; expiresIn: number }> {
    const issuedAt = Math.floor(this.now() / 1000)
    const accessToken = await new this.jose.SignJWT({
      tid: claims.tenantId,
      azp: claims.clientId,
      ver: "2.0",
    })
      .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid: this.kid })
      .setIssuer(issuer)
      .setSubject(claims.clientId)
      .setAudience(claims.resource)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + LIFE_SECONDS)
      .sign(this.privateKey)

    return { accessToken, expiresIn: LIFE_SECONDS }
  }

  /** What a token says; null when it is forged or expired. The signature of one token is checked once. */
  async verify(token: string): Promise<AccessTokenClaims | null> {
    const known = this.verified.get(token) ?? (await this.check(token))
    if (!known || known.expiresAt <= this.now()) {
      this.verified.delete(token)
      return null
    }

    return known.claims
  }

  private async check(token: string): Promise<Verified | null> {
    const result = await this.jose
      .jwtVerify(token, this.publicKey, {
        algorithms: [ALGORITHM],
        requiredClaims: ["aud", "exp", "tid", "azp"],
        currentDate: new Date(this.now()),
      })
      .catch((error: unknown) => {
        if (error instanceof this.jose.errors.JOSEError) {
          return null
        }
        throw error
      })
    if (!result) {
      return null
    }

    const { tid, azp, aud, exp } = result.payload
    const verified = {
      claims: {
        tenantId: String(tid),
        clientId: String(azp),
        resource: String(aud),
      },
      expiresAt: Number(exp) * 1000,
    }
    if (this.verified.size >= LARGEST_CACHE) {
      this.verified.clear()
    }
    this.verified.set(token, verified)
    return verified
  }
}
