import express, { Router } from "express"
import { asyncRoute } from "../http/async-route"
import { ApiError } from "../http/api-error"
import { validate } from "../http/validate"
import { faultRequest } from "../faults/fault-request"
import type { FaultStore } from "../faults/fault-store"
import type { Accounts } from "../services/accounts"
import type { Catalogue } from "../services/catalogue"
import { catalogueChange } from "../services/catalogue-change"
import type { OrderBook } from "../services/order-book"
import type { OrderPresenter } from "../services/order-presenter"
import { presentAccount } from "../services/present-account"
import type { Redemptions } from "../services/redemptions"

/** `/_sandbox`: what a test or a demo needs and a vendor would not offer. No access token is asked for. */
export function controlRoutes(services: {
  orders: OrderBook
  accounts: Accounts
  catalogue: Catalogue
  redemptions: Redemptions
  presenter: OrderPresenter
  faults: FaultStore
  reset: () => Promise<void>
}): Router {
  const { orders, accounts, catalogue, redemptions, presenter, faults } =
    services
  const router = Router()
  router.use(express.json({ limit: "10mb" }))

  router.get(
    "/orders",
    asyncRoute(async (_request, response) => {
      const sold = await orders.listCalls()
      response.json({ orders: sold, count: sold.length })
    })
  )

  router.get(
    "/accounts",
    asyncRoute(async (_request, response) => {
      const [known, count] = await accounts.list()
      response.json({
        accounts: known.map((account) => ({
          ...presentAccount(account),
          calls: account.calls,
        })),
        count,
      })
    })
  )

  router.post(
    "/tokens/:productKey/redeem",
    asyncRoute(async (request, response) => {
      response.json(
        presenter.present(await redemptions.redeem(request.params.productKey))
      )
    })
  )

  router.post(
    "/catalog",
    asyncRoute(async (request, response) => {
      const { items } = validate(catalogueChange, request.body)
      await catalogue.change(items)
      response.json({ count: items.length })
    })
  )

  router
    .route("/faults")
    .post((request, response) => {
      const fault = faults.add(validate(faultRequest, request.body))
      response.status(201).json({ fault })
    })
    .get((_request, response) => {
      const on = faults.list()
      response.json({ faults: on, count: on.length })
    })
    .delete((_request, response) => {
      response.json({ deleted: faults.clear() })
    })

  router.delete("/faults/:id", (request, response) => {
    if (!faults.remove(request.params.id)) {
      throw new ApiError(
        "NotFound",
        `Fault ${request.params.id} is not switched on (any more).`
      )
    }
    response.json({ deleted: 1 })
  })

  router.post(
    "/reset",
    asyncRoute(async (_request, response) => {
      await services.reset()
      response.json({ reset: true })
    })
  )

  return router
}
