import { useQuery } from "@tanstack/react-query"
import type { EsdInvoiceResponse } from "../../types"
import { queryKeys } from "../lib/api/query-keys"
import { sdk } from "../lib/api/sdk"

/** An invoice or credit note without its items, of which it may have thousands. */
export type InvoiceHead = Pick<EsdInvoiceResponse, "id" | "type" | "number">

/** The invoices of an order, its first one first. */
export function useOrderInvoices(orderId: string): InvoiceHead[] {
  const { data = [] } = useQuery({
    queryKey: queryKeys.invoices(orderId),
    queryFn: async () => {
      const { esd_invoices } = await sdk.client.fetch<{
        esd_invoices: InvoiceHead[]
      }>("/admin/esd/invoices", {
        query: { order_id: orderId, fields: "id,type,number" },
      })

      return esd_invoices.reverse()
    },
  })

  return data
}
