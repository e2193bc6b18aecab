import { useQuery } from "@tanstack/react-query"
import type { EsdInvoiceResponse } from "../../types"
import { LIVE_MS } from "../lib/api/live-ms"
import { queryKeys } from "../lib/api/query-keys"
import { sdk } from "../lib/api/sdk"

/** An invoice or credit note without its items, of which it may have thousands. */
export type InvoiceHead = Pick<EsdInvoiceResponse, "id" | "type" | "number">

/**
 * The invoices and credit notes of an order, its first one first.
 *
 * @param wanted ids that there have to be; read again until they are there
 */
export function useOrderInvoices(
  orderId: string,
  wanted: Array<string | null> = []
): InvoiceHead[] {
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
    refetchInterval: ({ state: { data } }) =>
      data && wanted.some((id) => id && !data.some((one) => one.id === id))
        ? LIVE_MS
        : false,
  })

  return data
}
