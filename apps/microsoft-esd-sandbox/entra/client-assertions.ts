import type { JWTPayload, ProtectedHeaderParameters } from "jose" with {
  "resolution-mode": "import",
}
import type { DataSource } from "typeorm"
import type { ClientRegistry } from "./client-registry"
import { EntraError } from "./entra-error"
import type { Jose } from "./jose"
import type { Registration } from "./registration"

const LONGEST_LIFE_SECONDS = 600

/** What a token request says of its client. */
export type AssertedClient = {
  tenantId: string
  clientId: string
  /** The signed JWT. */
  assertion: string
  /** URL that the assertion must be made out to. */
  tokenEndpoint: string
}

/** Checks client assertions: certificate thumbprint, signature, claims, and that none is used twice. */
export class ClientAssertions {
  constructor(
    private readonly jose: Jose,
    private readonly dataSource: DataSource,
    private readonly clients: ClientRegistry,
    private readonly now: () => number
  ) {}

  /**
   * The registration whose certificate signed the assertion, which is spent then.
   *
   * @throws EntraError invalid_client, with the rule that was broken.
   */
  async spend(client: AssertedClient): Promise<Registration> {
    const registration = this.registrationFor(client)
    const claims = await this.verify(client, registration)
    await this.markUsed(client.clientId, claims)
    return registration
  }

  private registrationFor(client: AssertedClient): Registration {
    const known = this.clients.registrationsOf(client.tenantId, client.clientId)
    if (known.length === 0) {
      throw refused(
        `client ${client.clientId} is not registered in tenant ${client.tenantId}`
      )
    }

    const header = this.headerOf(client.assertion)
    const registration = known.find((candidate) =>
      namesCertificate(header, candidate)
    )
    if (!registration) {
      throw refused(
        "the header must have alg PS256 with x5t#S256, or alg RS256 with x5t, and the thumbprint of a certificate that is registered for the client"
      )
    }
    if (registration.validTo < this.now()) {
      throw refused("the client's certificate has expired")
    }

    return registration
  }

  private headerOf(assertion: string): ProtectedHeaderParameters {
    try {
      return this.jose.decodeProtectedHeader(assertion)
    } catch {
      throw refused("the assertion is not a signed JWT")
    }
  }

  private async verify(
    client: AssertedClient,
    registration: Registration
  ): Promise<JWTPayload> {
    const { payload } = await this.jose
      .jwtVerify(client.assertion, registration.publicKey, {
        algorithms: ["PS256", "RS256"],
        audience: client.tokenEndpoint,
        issuer: client.clientId,
        subject: client.clientId,
        requiredClaims: ["jti", "nbf", "exp"],
        currentDate: new Date(this.now()),
      })
      .catch((error: unknown) => {
        throw error instanceof this.jose.errors.JOSEError
          ? explained(error, client)
          : error
      })

    if (Number(payload.exp) - Number(payload.nbf) > LONGEST_LIFE_SECONDS) {
      throw refused('"exp" must be at most 10 minutes after "nbf"')
    }
    if (typeof payload.jti !== "string" || payload.jti === "") {
      throw refused('"jti" must be a text that was not used before')
    }

    return payload
  }

  private async markUsed(clientId: string, claims: JWTPayload): Promise<void> {
    const inserted = await this.dataSource.query<unknown[]>(
      `INSERT INTO "used_assertions" ("clientId", "jti", "expiresAt")
       VALUES ($1, $2, to_timestamp($3))
       ON CONFLICT DO NOTHING RETURNING "jti"`,
      [clientId, claims.jti, claims.exp]
    )
    if (inserted.length === 0) {
      throw refused(
        'an assertion with this "jti" was used before; sign a new one for every request'
      )
    }
  }
}

function namesCertificate(
  header: ProtectedHeaderParameters,
  registration: Registration
): boolean {
  return header.alg === "PS256"
    ? header["x5t#S256"] === registration.x5tS256
    : header.alg === "RS256" && header.x5t === registration.x5t
}

function explained(error: Error, client: AssertedClient): EntraError {
  return refused(
    "claim" in error && error.claim === "aud"
      ? `"aud" must be ${client.tokenEndpoint}`
      : error.message
  )
}

function refused(reason: string): EntraError {
  return new EntraError(
    "invalid_client",
    `The client assertion was refused: ${reason}.`
  )
}
