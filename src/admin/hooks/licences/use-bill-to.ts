import { useQuery } from "@tanstack/react-query"
import { useCallback } from "react"
import type { AdminEsdAssetResponse } from "../../../types"
import { accountName } from "../../lib/accounts/account-name"
import { fetchAccounts } from "../../lib/api/fetch-accounts"
import { queryKeys } from "../../lib/api/query-keys"
import {
  type BillTo,
  billTo,
  type KnownResellers,
} from "../../lib/licences/bill-to"
import { useKnownCustomers } from "./use-known-customers"

const NONE: KnownResellers = new Map()

/** Who is charged for each of some licences, and who uses it. */
export function useBillTo(
  licences: AdminEsdAssetResponse[]
): (licence: AdminEsdAssetResponse) => BillTo {
  const customers = useKnownCustomers(
    licences.map(({ customer_id }) => customer_id)
  )
  const resellers = useResellersOf(
    licences
      .filter(
        ({ for_resale, customer_id }) =>
          for_resale && !customers.has(customer_id ?? "")
      )
      .map(({ end_customer }) => end_customer.id)
  )

  return useCallback(
    (licence) => billTo(licence, customers, resellers),
    [customers, resellers]
  )
}

/** The resellers of end customers, which only licences of customers who are none any more are asked for. */
function useResellersOf(endCustomerIds: string[]): KnownResellers {
  const ids = [...new Set(endCustomerIds)].sort()
  const { data = NONE } = useQuery({
    queryKey: queryKeys.resellersOf(ids),
    queryFn: async () => {
      const { accounts } = await fetchAccounts({ id: ids, limit: ids.length })

      return new Map(
        accounts.flatMap(({ id, reseller }) =>
          reseller ? [[id, accountName(reseller)] as const] : []
        )
      )
    },
    enabled: ids.length > 0,
  })

  return data
}
