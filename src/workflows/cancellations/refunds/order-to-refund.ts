import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A refund as Medusa has it. */
export type OrderRefund = {
  id: string
  amount: BigNumberInput
  note: string | null
  created_at: string | Date
}

/** A payment of an order with what was captured and given back of it. */
export type OrderPayment = {
  id: string
  currency_code: string
  captures?: Array<{ amount: BigNumberInput }>
  refunds?: OrderRefund[]
}

/** What giving money back has to know of an order. */
export type OrderToRefund = {
  id: string
  display_id: number
  status: string
  currency_code: string
  /** What the order comes to, credit lines taken off. */
  total: BigNumberInput
  credit_lines?: Array<{
    reference: string | null
    reference_id: string | null
  }>
  payment_collections?: Array<{ payments?: OrderPayment[] }>
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "total",
  "credit_lines.*",
  "payment_collections.payments.id",
  "payment_collections.payments.currency_code",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
  "payment_collections.payments.refunds.created_at",
]

/** Reads orders with all that was paid for them and given back. */
export async function readOrdersToRefund(
  container: MedusaContainer,
  ids: string[]
): Promise<OrderToRefund[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: ids } })

  return data as unknown as OrderToRefund[]
}

/** All payments of an order, in the order in which they were made. */
export function paymentsOf({
  payment_collections,
}: OrderToRefund): OrderPayment[] {
  return (payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .sort((a, b) => a.id.localeCompare(b.id))
}
