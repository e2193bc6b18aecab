import { failed, ok, type Outcome, warning } from "../outcome"

const DAY_MS = 24 * 60 * 60 * 1000
/** In which a new certificate can be had and registered. */
const ENOUGH_DAYS = 30

/** Whether the certificate of a connection lasts. */
export function judgeCertificate(
  name: string,
  expiresAt: Date,
  now: Date
): Outcome {
  const left = expiresAt.getTime() - now.getTime()
  const days = Math.max(0, Math.floor(left / DAY_MS))
  const day = expiresAt.toISOString().slice(0, 10)
  const values = { name, days, day }
  const fix =
    "Register a new certificate at the vendor, put it and its key into the connection's options, and restart."

  if (left <= 0) {
    return failed(
      "certificate_expired",
      `${name}: the certificate expired on ${day}.`,
      fix,
      values
    )
  }

  return days < ENOUGH_DAYS
    ? warning(
        "certificate_expires_soon",
        `${name}: the certificate expires on ${day} (days left: ${days}).`,
        fix,
        values
      )
    : ok(
        "certificate_valid",
        `${name}: the certificate is valid until ${day} (days left: ${days}).`,
        values
      )
}
