import type { z } from "zod"
import { invalidRequest } from "./invalid-request"

/**
 * Checks one part of a request (body or query) against a schema and answers the
 * checked value.
 *
 * @throws ApiError InvalidRequest, whose details name every field at fault.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) {
    return result.data
  }

  throw invalidRequest(
    result.error.issues.map((issue) => ({
      field: issue.path.join(".") || "(whole request)",
      issue: issue.message,
    }))
  )
}
