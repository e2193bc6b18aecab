import { stackFrames } from "./stack-frames"

/**
 * Says what kind of error it is and where it came from, but not its message:
 * a database's message, for one, holds the values of the statement.
 *
 * @param error - an Error, or what Medusa's workflow engine makes of one
 */
export function describeError(error: unknown): string {
  const { name, type, code } = Object(error) as Record<string, unknown>
  const marks = [type, code].filter(isMark)
  const [frame] = stackFrames(error)

  return [
    isMark(name) ? name : "an unknown error",
    marks.length ? ` (${marks.join(", ")})` : "",
    frame ? ` ${frame}` : "",
  ].join("")
}

/** Only words that a programmer chose pass, never a message or a customer's data. */
function isMark(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9_.]{1,60}$/.test(value)
}
