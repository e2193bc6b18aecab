import type { ServiceDetails } from "../service-details/service-details"

/** Ids of the end customers that lines name, each once. */
export function namedEndCustomers(
  lines: Array<{ details: ServiceDetails }>
): string[] {
  const ids = lines.flatMap(({ details }) =>
    Array.isArray(details)
      ? details.map(({ end_customer_id }) => end_customer_id)
      : []
  )

  return [...new Set(ids)].filter((id) => id !== null)
}
