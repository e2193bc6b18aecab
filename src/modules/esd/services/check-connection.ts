import {
  type MicrosoftEsdClient,
  MicrosoftEsdError,
} from "../clients/microsoft-esd"
import type { ConnectionOptions } from "../../../options"
import type { ConnectionState } from "../types"
import { certificateExpiry } from "./certificate-expiry"

/** Asks the identity provider for an access token and reads the certificate. */
export async function checkConnection(
  client: MicrosoftEsdClient,
  connection: ConnectionOptions
): Promise<ConnectionState> {
  const error = await client.testConnection().then(
    () => null,
    (failure: unknown) =>
      failure instanceof MicrosoftEsdError
        ? failure.merchantMessage
        : "The connection could not be tested because of an unexpected error. The server's log says more."
  )

  return {
    id: connection.id,
    system_name: connection.systemName,
    country: connection.country,
    language: connection.language,
    is_authorized: error === null,
    error,
    certificate_expires_at: certificateExpiry(connection),
  }
}
