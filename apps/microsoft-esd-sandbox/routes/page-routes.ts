import { join } from "node:path"
import { Router, type RequestHandler } from "express"
import { asyncRoute } from "../http/async-route"
import { renderPage } from "../page/render-page"
import type { FaultStore } from "../faults/fault-store"
import type { Accounts } from "../services/accounts"
import type { Catalogue } from "../services/catalogue"
import type { OrderBook } from "../services/order-book"

const NEWEST = 50
const PAGE_FILES = join(__dirname, "..", "page")
const CONTRACT = join(__dirname, "../../../docs/microsoft-esd-api.yaml")
/** The page loads nothing from elsewhere and runs no script but its own. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'"

/** `/`: what the sandbox sold, whom it knows and which faults are on. */
export function pageRoutes(
  services: {
    orders: OrderBook
    accounts: Accounts
    catalogue: Catalogue
    faults: FaultStore
  },
  now: () => number
): Router {
  const { orders, accounts, catalogue, faults } = services

  return Router()
    .get(
      "/",
      asyncRoute(async (request, response) => {
        const locale =
          request.acceptsLanguages("en", "de") === "de" ? "de" : "en"

        response
          .setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
          .setHeader("Cache-Control", "no-store")
          .vary("Accept-Language")
          .type("html")
          .send(
            renderPage({
              locale,
              orders: await orders.list(NEWEST),
              accounts: await accounts.list(NEWEST),
              faults: faults.list(),
              nameOf: (sku) => catalogue.nameOf(sku, locale),
              now: now(),
            })
          )
      })
    )
    .get("/page/page.css", sendFile(join(PAGE_FILES, "page.css")))
    .get("/page/page.js", sendFile(join(PAGE_FILES, "page.js")))
    .get("/microsoft-esd-api.yaml", sendFile(CONTRACT, "text/yaml"))
}

function sendFile(path: string, type?: string): RequestHandler {
  return (_request, response) => {
    if (type) {
      response.type(type)
    }
    response.sendFile(path, { dotfiles: "allow" })
  }
}
