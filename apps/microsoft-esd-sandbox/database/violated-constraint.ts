import { QueryFailedError } from "typeorm"

/** The name of the constraint that a statement broke, or null for any other error; used to turn a database rule into an answer. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) {
    return null
  }

  return (error.driverError as { constraint?: string }).constraint ?? null
}
