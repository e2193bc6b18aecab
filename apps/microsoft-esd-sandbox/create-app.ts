import express, { type Express } from "express"
import type { AccessTokens } from "./entra/access-tokens"
import type { ClientAssertions } from "./entra/client-assertions"
import type { ClientRegistry } from "./entra/client-registry"
import type { FaultStore } from "./faults/fault-store"
import type { HeldAnswers } from "./faults/held-answers"
import { authenticate } from "./http/authenticate"
import { correlate } from "./http/correlate"
import { handleError } from "./http/handle-error"
import { logRequests } from "./http/log-requests"
import { notFound } from "./http/not-found"
import { requireChannel } from "./http/require-channel"
import { accountRoutes } from "./routes/account-routes"
import { catalogueRoutes } from "./routes/catalogue-routes"
import { controlRoutes } from "./routes/control-routes"
import { entraRoutes } from "./routes/entra-routes"
import { orderRoutes } from "./routes/order-routes"
import { pageRoutes } from "./routes/page-routes"
import type { Accounts } from "./services/accounts"
import type { Catalogue } from "./services/catalogue"
import type { CataloguePages } from "./services/catalogue-pages"
import type { OrderBook } from "./services/order-book"
import type { OrderPresenter } from "./services/order-presenter"
import type { Purchases } from "./services/purchases"
import type { Redemptions } from "./services/redemptions"
import type { Returns } from "./services/returns"

/** Everything that the sandbox's routes use. */
export type SandboxServices = {
  clients: ClientRegistry
  assertions: ClientAssertions
  accessTokens: AccessTokens
  catalogue: Catalogue
  cataloguePages: CataloguePages
  accounts: Accounts
  orders: OrderBook
  purchases: Purchases
  returns: Returns
  redemptions: Redemptions
  presenter: OrderPresenter
  faults: FaultStore
  held: HeldAnswers
  reset: () => Promise<void>
  now: () => number
  /** Writes one line of the log. */
  report: (line: Record<string, unknown>) => void
  logsRequests: boolean
}

/** Puts the sandbox's HTTP interface together; it listens nowhere yet. */
export function createApp(services: SandboxServices): Express {
  const { clients, assertions, accessTokens, report, now } = services
  const app = express()
  app.disable("x-powered-by")
  app.disable("etag")
  app.set("query parser", "simple")

  app.use(correlate)
  if (services.logsRequests) {
    app.use(logRequests(report, now))
  }
  app.use(
    "/v1",
    authenticate(accessTokens, clients),
    requireChannel,
    express.json(),
    catalogueRoutes(services.cataloguePages, services),
    accountRoutes(services.accounts, services),
    orderRoutes(services, services)
  )
  app.use("/_sandbox", controlRoutes(services))
  app.use(pageRoutes(services, now))
  app.use(entraRoutes(clients, assertions, accessTokens))
  app.use(notFound)
  app.use(handleError(report))

  return app
}
