import type { AdminEsdCancellationResponse } from "../../../types"
import type { KnownCustomers } from "../../lib/licences/bill-to"
import { useKnownCustomers } from "../licences/use-known-customers"

/** The customers of cancellations: those who asked and those who pay. */
export function useCancellationCustomers(
  cancellations: AdminEsdCancellationResponse[]
): KnownCustomers {
  return useKnownCustomers(
    cancellations.flatMap(
      ({ customer_id, requested_by_type, requested_by_id }) => [
        customer_id,
        requested_by_type === "customer" ? requested_by_id : null,
      ]
    )
  )
}
