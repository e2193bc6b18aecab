import type { z } from "@medusajs/framework/zod"

/** Says which field breaks which rule, without showing a value. */
export function listFaults({ issues }: z.ZodError): string[] {
  return issues.map(
    ({ path, message }) => `${path.map(nameOf).join(".") || "job"} ${message}`
  )
}

/** A key can be anything, too, as long as it was not checked. */
function nameOf(key: PropertyKey): string {
  const name = String(key)

  return /^\w{1,50}$/.test(name) ? name : "(key)"
}
