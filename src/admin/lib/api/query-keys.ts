const ROOT = "microsoft-esd"

/** Under which keys the dashboard's query client holds what the plugin read. */
export const queryKeys = {
  /** All lists of licences. */
  allLicences: [ROOT, "licences"] as const,
  /** All pages of an order's licences. */
  licences: (orderId: string) =>
    [...queryKeys.allLicences, "order", orderId] as const,
  licencePage: (orderId: string, pageIndex: number) =>
    [...queryKeys.licences(orderId), pageIndex] as const,
  licenceList: (query: object) =>
    [...queryKeys.allLicences, "list", query] as const,
  /** Told apart by a number: a key stands in no cache. */
  licencesOfKey: (search: number) =>
    [...queryKeys.allLicences, "key", search] as const,
  licenceCount: (query: object) =>
    [...queryKeys.allLicences, "count", query] as const,
  licence: (licenceId: string) => [ROOT, "licence", licenceId] as const,
  /** All lists of cancellations. */
  allCancellations: [ROOT, "cancellations"] as const,
  cancellationList: (query: object) =>
    [...queryKeys.allCancellations, query] as const,
  refundPolicy: [ROOT, "refund-policy"] as const,
  invoices: (orderId: string) => [ROOT, "invoices", orderId] as const,
  permissions: [ROOT, "permissions"] as const,
  user: (userId: string) => [ROOT, "user", userId] as const,
  connections: [ROOT, "connections"] as const,
  customers: (q: string) => [ROOT, "customers", q] as const,
  knownCustomers: (ids: readonly string[]) =>
    [ROOT, "customer-names", ids] as const,
  accountNames: (ids: readonly string[]) =>
    [ROOT, "account-names", ids] as const,
  resellersOf: (ids: readonly string[]) => [ROOT, "resellers-of", ids] as const,
  products: (query: object) => [ROOT, "products", query] as const,
  variants: (productId: string) => [ROOT, "variants", productId] as const,
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
  buyers: (q: string) => [ROOT, "buyers", q] as const,
  buyer: (customerId: string) => [ROOT, "buyer", customerId] as const,
  regions: [ROOT, "regions"] as const,
  offerings: (q: string) => [ROOT, "offerings", q] as const,
  orderPreview: (body: object) => [ROOT, "order-preview", body] as const,
  /** Everything about draft orders. */
  allDraftOrders: [ROOT, "draft-orders"] as const,
  draftOrder: (orderId: string) =>
    [...queryKeys.allDraftOrders, "checks", orderId] as const,
  draftContents: (orderId: string) =>
    [...queryKeys.allDraftOrders, "contents", orderId] as const,
  /** The overview, however many days it shows. */
  overview: [ROOT, "overview"] as const,
  overviewOf: (days: number) => [...queryKeys.overview, days] as const,
  checks: [ROOT, "checks"] as const,
  notifications: [ROOT, "notifications"] as const,
  notification: (event: string) => [ROOT, "notification", event] as const,
  notificationPreview: (event: string, body: object) =>
    [ROOT, "notification-preview", event, body] as const,
  /** The dashboard's own orders and draft orders. */
  dashboardOrders: ["orders"] as const,
  dashboardDraftOrders: ["draft-orders"] as const,
  /** The dashboard's own order, as its detail page reads it. */
  order: (orderId: string) => ["orders", "detail", orderId] as const,
}
