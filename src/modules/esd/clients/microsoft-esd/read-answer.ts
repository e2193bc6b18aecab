import { MalformedAnswerError } from "./errors/microsoft-esd-errors"
import type { HttpAnswer } from "./http/http-exchange"
import { readJson } from "./http/read-json"
import type { ServiceCall } from "./service-call"

/** An answer and the id of the request it belongs to. */
export type Exchange = { answer: HttpAnswer; correlationId: string }

/**
 * Reads a successful answer.
 *
 * @throws MalformedAnswerError when it is no JSON, misses what the contract
 * promises, or is about something else; it names fields, never values
 */
export function readAnswer<Wire>(
  { operation, answer: schema, isAsked = () => true }: ServiceCall<Wire>,
  { answer, correlationId }: Exchange
): Wire {
  const parsed = schema.safeParse(readJson(answer.body))

  if (parsed.success && isAsked(parsed.data)) {
    return parsed.data
  }

  const fields = parsed.error?.issues
    .map(({ path }) => path.join(".") || "the whole body")
    .slice(0, 5)
  const fault = fields
    ? `not readable at ${fields.join(", ")}`
    : "about something else than was asked for"

  throw new MalformedAnswerError({
    code: "MalformedAnswer",
    summary: `${operation}: the answer of Microsoft ESD is ${fault} (HTTP ${answer.status}, correlation id ${correlationId}).`,
    correlationId,
  })
}
