/** What a buyer asks for: one licence. */
export type PurchaseRequest = {
  clientTransactionId: string
  sku: string
  country: string
  language?: string | null
  endCustomerAccountId: string
  resellerAccountId?: string | null
  poNumber?: string | null
}
