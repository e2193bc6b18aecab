/** What a fault changes about one purchase. */
export type PurchaseTerms = {
  /** The purchase is refused for want of credit. */
  creditExhausted?: boolean
  /** The key is handed out only so many milliseconds after the purchase. */
  keyDelayMs?: number
}
