const ROOT = "microsoft-esd"

/** Under which keys the dashboard's query client holds what the plugin read. */
export const queryKeys = {
  /** All pages of an order's licences. */
  licences: (orderId: string) => [ROOT, "licences", orderId] as const,
  licencePage: (orderId: string, pageIndex: number) =>
    [...queryKeys.licences(orderId), pageIndex] as const,
  licence: (licenceId: string) => [ROOT, "licence", licenceId] as const,
  invoices: (orderId: string) => [ROOT, "invoices", orderId] as const,
  user: (userId: string) => [ROOT, "user", userId] as const,
  /** The dashboard's own order, as its detail page reads it. */
  order: (orderId: string) => ["orders", "detail", orderId] as const,
}
