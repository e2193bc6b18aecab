import type { SandboxClient } from "../sandbox-client"
import type { AccessTokenClaims } from "./access-token-claims"
import type { Caller } from "./caller"
import { register, type Registration } from "./registration"

/** The clients that the sandbox knows. A client may be registered several times, once per certificate. */
export class ClientRegistry {
  private readonly registrations: Registration[]

  constructor(clients: SandboxClient[]) {
    this.registrations = clients.map(register)
  }

  /** Whether a directory tenant exists. */
  hasTenant(tenantId: string): boolean {
    return this.registrations.some((known) => known.tenantId === tenantId)
  }

  /** All registrations of one client; empty when it is unknown in that tenant. */
  registrationsOf(tenantId: string, clientId: string): Registration[] {
    return this.registrations.filter(
      (known) => known.tenantId === tenantId && known.clientId === clientId
    )
  }

  /** What the holder of an access token may do; null when the token is for nobody that is registered (any more). */
  callerOf(claims: AccessTokenClaims): Caller | null {
    const own = this.registrationsOf(claims.tenantId, claims.clientId).filter(
      (known) => known.resource === claims.resource
    )
    if (own.length === 0) {
      return null
    }

    return {
      clientId: claims.clientId,
      channels: new Set(own.flatMap((known) => known.channels)),
      countries: own.every((known) => known.countries)
        ? new Set(own.flatMap((known) => known.countries ?? []))
        : null,
    }
  }
}
