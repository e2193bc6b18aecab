import { X509Certificate } from "node:crypto"
import type { ConnectionOptions } from "../../../options"

/** When the certificate of a connection runs out. */
export function certificateExpiry({
  certificate,
}: Pick<ConnectionOptions, "certificate">): Date {
  return new Date(new X509Certificate(certificate).validTo)
}
