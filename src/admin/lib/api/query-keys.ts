/** Under which keys the dashboard's query client holds what the plugin read. */
export const queryKeys = {
  /** All pages of an order's licences. */
  licences: (orderId: string) =>
    ["microsoft-esd", "licences", orderId] as const,
  licencePage: (orderId: string, pageIndex: number) =>
    [...queryKeys.licences(orderId), pageIndex] as const,
  invoices: (orderId: string) =>
    ["microsoft-esd", "invoices", orderId] as const,
  /** The dashboard's own order, as its detail page reads it. */
  order: (orderId: string) => ["orders", "detail", orderId] as const,
}
