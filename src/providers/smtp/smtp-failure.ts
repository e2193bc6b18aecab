/**
 * Why an e-mail was not accepted, in a stable code.
 *
 * `server_unreachable` no connection · `connection_lost` it broke off ·
 * `tls_failed` no encryption · `authentication_failed` user or password ·
 * `sender_refused`, `recipient_refused` an address · `message_too_large`,
 * `message_refused` the message · `deferred` the server wants it later ·
 * `invalid_message` the notification lacks something · `unknown` all else
 */
export type SmtpFailureCode =
  | "server_unreachable"
  | "connection_lost"
  | "tls_failed"
  | "authentication_failed"
  | "sender_refused"
  | "recipient_refused"
  | "message_too_large"
  | "message_refused"
  | "deferred"
  | "invalid_message"
  | "unknown"

/** One failed attempt to hand in an e-mail. */
export type SmtpFailure = {
  code: SmtpFailureCode
  /** Whether the same e-mail will fail again however often it is sent. */
  isPermanent: boolean
  /** Reply code and enhanced status of the server, for example `550 5.1.1`. */
  status: string | null
}
