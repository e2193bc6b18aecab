import type { TransportFailure } from "../http/transport-failure"
import type { MicrosoftEsdError } from "./microsoft-esd-error"
import {
  AnswerTimeoutError,
  ConnectionLostError,
  MalformedAnswerError,
  ServiceUnreachableError,
} from "./microsoft-esd-errors"

type Call = { operation: string; correlationId: string }

/** The error for a request to the service that got no answer. */
export function errorForFailure(
  { kind, sent, reason }: TransportFailure,
  { operation, correlationId }: Call
): MicrosoftEsdError {
  const facts = {
    summary: `${operation}: no answer of Microsoft ESD (${reason}, ${sent ? "sent" : "not sent"}, correlation id ${correlationId}).`,
    correlationId,
  }

  if (!sent) {
    return new ServiceUnreachableError({ ...facts, code: "ServiceUnreachable" })
  }

  switch (kind) {
    case "timeout":
      return new AnswerTimeoutError({ ...facts, code: "AnswerTimeout" })
    case "broken":
      return new ConnectionLostError({ ...facts, code: "ConnectionLost" })
    case "unreadable":
      return new MalformedAnswerError({ ...facts, code: "MalformedAnswer" })
  }
}
