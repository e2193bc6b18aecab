import type { SmtpFailure, SmtpFailureCode } from "./smtp-failure"

/** What went wrong with one notification of a `createNotifications` call. */
export type DeliveryFailure = SmtpFailure & {
  /** Id of the notification, null where the error names none. */
  notificationId: string | null
  /** Sentence for staff, without the mark. */
  message: string
}

const heading = /^Failed to send notification with id (\S+):$/m
const mark =
  /\s*\[esd-smtp (\w+) (permanent|passing)(?: (\d{3}(?: \d[\d.]*)?))?\]/

/**
 * Reads from what `createNotifications` threw which notifications failed, and
 * whether another attempt makes sense. For callers that send several in one
 * call: all that the error does not name were sent.
 *
 * Failures of other providers carry no mark; they are `unknown` and passing.
 */
export function readDeliveryFailures(error: unknown): DeliveryFailure[] {
  const text = String(Object(error).message ?? error)
  const [before, ...rest] = text.split(heading)
  const failures = before.trim() ? [failureOf(null, before)] : []

  for (let index = 0; index < rest.length; index += 2) {
    failures.push(failureOf(rest[index], rest[index + 1]))
  }

  return failures
}

function failureOf(
  notificationId: string | null,
  text: string
): DeliveryFailure {
  const found = mark.exec(text)

  return {
    notificationId,
    message: text.replace(mark, "").trim(),
    code: (found?.[1] as SmtpFailureCode | undefined) ?? "unknown",
    isPermanent: found?.[2] === "permanent",
    status: found?.[3] ?? null,
  }
}
