import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { CALM_MS } from "../../lib/api/calm-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import type { Buyer } from "../../lib/orders/buyer"
import type { DraftItem } from "../../lib/orders/draft-lines"

const FIELDS = [
  "id",
  "email",
  "currency_code",
  "created_at",
  "subtotal",
  "discount_subtotal",
  "tax_total",
  "total",
  "customer.*",
  "region.name",
  "items.*",
  "items.subtotal",
  "items.tax_lines.*",
  "items.adjustments.*",
]

/** What a draft order sells, to whom and for how much, as Medusa holds it. */
export type DraftContents = {
  id: string
  email: string | null
  currency_code: string
  created_at: string
  subtotal: number
  discount_subtotal: number
  tax_total: number
  total: number
  customer: Buyer | null
  region: { name: string } | null
  items: DraftItem[]
}

/** Reads what is in a draft order, also after it became an order. */
export function useDraftContents(orderId: string) {
  return useQuery<DraftContents, FetchError>({
    queryKey: queryKeys.draftContents(orderId),
    queryFn: async () => {
      const { order } = await sdk.client.fetch<{ order: DraftContents }>(
        `/admin/orders/${orderId}`,
        { query: { fields: FIELDS.join(",") } }
      )

      return order
    },
    staleTime: 0,
    refetchInterval: CALM_MS,
  })
}
