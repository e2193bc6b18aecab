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
  connections: [ROOT, "connections"] as const,
  customers: (q: string) => [ROOT, "customers", q] as const,
  /** Everything about accounts; whatever changes one may change the rest. */
  accounts: [ROOT, "accounts"] as const,
  account: (accountId: string) =>
    [...queryKeys.accounts, "detail", accountId] as const,
  accountList: (query: object) =>
    [...queryKeys.accounts, "list", query] as const,
  resellers: [ROOT, "accounts", "resellers"] as const,
  accountCount: (query: object) =>
    [...queryKeys.accounts, "count", query] as const,
  customerAccounts: (customerId: string) =>
    [...queryKeys.accounts, "customer", customerId] as const,
  /** The dashboard's own order, as its detail page reads it. */
  order: (orderId: string) => ["orders", "detail", orderId] as const,
}
