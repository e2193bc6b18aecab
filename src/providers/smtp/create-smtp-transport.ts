import { createTransport } from "nodemailer"
import type { SmtpOptions } from "./smtp-options"

const connectTimeoutMs = 10_000
const answerTimeoutMs = 60_000

/**
 * How long a connection may wait for its next e-mail. Short, because Medusa has
 * no shutdown hook for notification providers: a script that sent an e-mail
 * ends at the latest this much later, and under load connections are reused.
 */
const idleTimeoutMs = 5_000

/**
 * Makes the pool of connections to the mail server; it connects with the first
 * e-mail. It logs nothing, since nodemailer's log holds recipients and text.
 */
export function createSmtpTransport(options: SmtpOptions) {
  const { required, ...tls } = options.tls

  return createTransport({
    pool: true,
    host: options.host,
    port: options.port,
    secure: options.secure,
    requireTLS: required,
    auth: options.auth,
    maxConnections: options.pool.maxConnections,
    tls,
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: answerTimeoutMs,
    idleTimeout: idleTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
