import type { Words } from "../i18n/english"

/** What went wrong with a request, for the person in front of it. */
export function describeError(error: unknown, { errors }: Words): string {
  const status = statusOf(error)
  if (status === undefined) return errors.network
  if (status === 401) return errors.unauthorized
  if (status >= 400 && status < 500 && error instanceof Error) {
    return error.message
  }
  return errors.server
}

/** The status of the answer; undefined where none came. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === "number" && status > 0 ? status : undefined
}
