import { InvalidRequestError } from "../errors/microsoft-esd-errors"

/**
 * Encodes an id for a path.
 *
 * @throws InvalidRequestError for an empty id, `.` and `..`, which would lead to
 * another path than the one that is meant
 */
export function pathSegment(id: string): string {
  if (/^\.{0,2}$/.test(id)) {
    throw new InvalidRequestError({
      code: "InvalidRequest",
      summary: "An id that a request needs is empty or not possible.",
      correlationId: null,
    })
  }

  return encodeURIComponent(id)
}
