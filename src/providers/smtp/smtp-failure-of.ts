import type { NodemailerError } from "nodemailer"
import type { SmtpFailure, SmtpFailureCode } from "./smtp-failure"

/**
 * The faults that belong to this one e-mail. All others come from the server or
 * from the shop's settings and pass once somebody mends them, so an e-mail that
 * met them is worth another try, even where the server answered 5xx.
 */
const permanentCodes: SmtpFailureCode[] = [
  "recipient_refused",
  "message_too_large",
  "message_refused",
  "invalid_message",
]

/**
 * Finds out why an e-mail was not accepted from what nodemailer threw: its
 * `code`, the SMTP command in flight, and the server's reply (RFC 5321 section
 * 4.2, enhanced status RFC 3463). The reply's text is left out, because spam
 * filters quote from the message, which may hold a product key.
 */
export function smtpFailureOf(error: unknown): SmtpFailure {
  const fault = (Object(error) === error ? error : {}) as NodemailerError
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(
    fault.response ?? ""
  )?.[1]
  const code = codeOf(fault, enhanced)

  return {
    code,
    isPermanent: permanentCodes.includes(code),
    status: [fault.responseCode, enhanced].filter(Boolean).join(" ") || null,
  }
}

function codeOf(fault: NodemailerError, enhanced?: string): SmtpFailureCode {
  const { code, originalCode, command, responseCode } = fault

  if (["EAUTH", "ENOAUTH", "EOAUTH2"].includes(code ?? "")) {
    return "authentication_failed"
  }

  if (code === "ETLS" || /CERT|SSL|TLS|EPROTO/.test(originalCode ?? "")) {
    return "tls_failed"
  }

  if (responseCode) {
    return codeOfReply(fault, enhanced)
  }

  if (code === "EMESSAGE" && command === "MAIL FROM") {
    return "message_too_large"
  }

  if (code === "EENVELOPE") {
    return "invalid_message"
  }

  if (code === "EDNS" || (command === "CONN" && isConnecting(fault))) {
    return "server_unreachable"
  }

  return ["ECONNECTION", "ESOCKET", "ETIMEDOUT"].includes(code ?? "")
    ? "connection_lost"
    : "unknown"
}

function codeOfReply(fault: NodemailerError, enhanced = ""): SmtpFailureCode {
  const { command, responseCode, permanent } = fault

  if (responseCode === 530 || responseCode === 535) {
    return "authentication_failed"
  }

  if (!permanent) {
    return "deferred"
  }

  if (enhanced ? /^5\.(3\.4|2\.3)$/.test(enhanced) : responseCode === 552) {
    return "message_too_large"
  }

  if (command === "RCPT TO") {
    return "recipient_refused"
  }

  return command === "MAIL FROM" ? "sender_refused" : "message_refused"
}

function isConnecting({ originalCode, timeoutType }: NodemailerError): boolean {
  return (
    /^E(CONNREFUSED|HOSTUNREACH|NETUNREACH|HOSTDOWN|NETDOWN|ADDRNOTAVAIL|TIMEDOUT)$/.test(
      originalCode ?? ""
    ) ||
    timeoutType === "CONNECT_TIMEOUT" ||
    timeoutType === "GREETING_TIMEOUT"
  )
}
