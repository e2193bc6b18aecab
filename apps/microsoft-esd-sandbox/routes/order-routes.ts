import { Router } from "express"
import { z } from "zod"
import { asyncRoute } from "../http/async-route"
import { ApiError } from "../http/api-error"
import { requestContext } from "../http/request-context"
import { validate } from "../http/validate"
import { injectFaults, type FaultInjection } from "../faults/inject-faults"
import type { OrderBook } from "../services/order-book"
import type { OrderPresenter } from "../services/order-presenter"
import type { Purchases } from "../services/purchases"
import type { Redemptions } from "../services/redemptions"
import type { Returns } from "../services/returns"

const orderRequest = z.object({
  clientTransactionId: z.guid("must be a UUID"),
  sku: z.string().min(1, "must not be empty"),
  country: z.string().min(1, "must not be empty"),
  language: z.string().optional(),
  endCustomerAccountId: z.string().min(1, "must not be empty"),
  resellerAccountId: z.string().nullish(),
  poNumber: z.string().max(64, "must have at most 64 characters").nullish(),
})

const returnRequest = z.object({
  reason: z.string().max(500, "must have at most 500 characters").optional(),
})

/** Buying, asking for and returning licences. */
export function orderRoutes(
  services: {
    purchases: Purchases
    orders: OrderBook
    returns: Returns
    redemptions: Redemptions
    presenter: OrderPresenter
  },
  injection: FaultInjection
): Router {
  const { purchases, orders, returns, redemptions, presenter } = services

  return Router()
    .post(
      "/orders",
      injectFaults(injection, "purchase"),
      asyncRoute(async (request, response) => {
        const { order, repeated } = await purchases.buy(
          validate(orderRequest, request.body),
          requestContext(response)
        )
        const answer = presenter.present(order, { repeated })

        response
          .status(
            answer.fulfillmentStatus === "Pending" ? 202 : repeated ? 200 : 201
          )
          .json(answer)
      })
    )
    .get(
      "/orders/ctid/:clientTransactionId",
      injectFaults(injection, "other"),
      asyncRoute(async (request, response) => {
        const { clientTransactionId } = request.params
        const order = await orders.findByTransactionId(
          clientTransactionId,
          requestContext(response).channelId
        )
        if (!order) {
          throw new ApiError(
            "NotFound",
            `Nothing was bought with the transaction id ${clientTransactionId} on this channel.`
          )
        }

        response.json(presenter.present(order))
      })
    )
    .post(
      "/orders/:orderId/return",
      injectFaults(injection, "return"),
      asyncRoute(async (request, response) => {
        const { reason } = validate(returnRequest, request.body)

        if (requestContext(response).isRedeemedFirst) {
          await redemptions.redeemOrder(request.params.orderId)
        }

        const order = await returns.returnOrder(
          request.params.orderId,
          requestContext(response).channelId,
          reason ?? null
        )

        response.json(presenter.present(order))
      })
    )
}
