import type { DataSource } from "typeorm"
import type { SandboxServices } from "./create-app"
import { AccessTokens } from "./entra/access-tokens"
import { ClientAssertions } from "./entra/client-assertions"
import { ClientRegistry } from "./entra/client-registry"
import { loadJose } from "./entra/jose"
import { loadSigningKey } from "./entra/load-signing-key"
import { FaultStore } from "./faults/fault-store"
import { HeldAnswers } from "./faults/held-answers"
import type { SandboxDependencies } from "./sandbox-dependencies"
import type { SandboxSettings } from "./sandbox-options"
import { Accounts } from "./services/accounts"
import { Catalogue } from "./services/catalogue"
import { CataloguePages } from "./services/catalogue-pages"
import { OrderBook } from "./services/order-book"
import { OrderPresenter } from "./services/order-presenter"
import { createProductKey } from "./services/product-key"
import { Purchases } from "./services/purchases"
import { Redemptions } from "./services/redemptions"
import { Returns } from "./services/returns"

/** Makes everything that the routes use, on an open database, and reads or seeds the catalogue. */
export async function createServices(
  dataSource: DataSource,
  settings: SandboxSettings,
  {
    now = Date.now,
    random = Math.random,
    createKey = createProductKey,
    report = reportOnStandardError,
  }: SandboxDependencies
): Promise<SandboxServices> {
  const jose = await loadJose()
  const clients = new ClientRegistry(settings.clients)
  const catalogue = new Catalogue(dataSource, now)
  const orders = new OrderBook(dataSource, createKey)
  const returns = new Returns(dataSource, settings.returnWindowDays, now)
  const faults = new FaultStore(now, random)
  await catalogue.open()

  return {
    clients,
    assertions: new ClientAssertions(jose, dataSource, clients, now),
    accessTokens: await AccessTokens.open(
      jose,
      await loadSigningKey(jose, dataSource, now),
      now
    ),
    catalogue,
    cataloguePages: new CataloguePages(dataSource),
    accounts: new Accounts(dataSource, now),
    orders,
    purchases: new Purchases(catalogue, orders, now),
    returns,
    redemptions: new Redemptions(dataSource, now),
    presenter: new OrderPresenter(returns, now),
    faults,
    held: new HeldAnswers(),
    async reset() {
      faults.clear()
      await dataSource.query(`TRUNCATE "orders", "accounts"`)
      await catalogue.reset()
    },
    now,
    report,
    logsRequests: settings.log,
  }
}

function reportOnStandardError(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
