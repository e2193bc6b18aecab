import type { z } from "zod"

/**
 * Checks settings against a schema and names all faults at once.
 *
 * @throws Error whose message lists them without their values.
 */
export function parseOptions<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: string
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) {
    return result.data
  }

  const faults = result.error.issues.map(
    (issue) => `${issue.path.join(".") || "(all)"}: ${issue.message}`
  )
  throw new Error(`${source} cannot be used. ${faults.join("; ")}`)
}
