import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { StoreSetServiceDetails } from "./cart-validators"
import { refuseUnfinishedCart } from "./refuse-unfinished-cart"

const SERVICE_DETAILS = "/store/esd/carts/:id/service-details"

/** Guests may, too; who is logged in is looked at further on. */
const anybody = authenticate("customer", ["session", "bearer"], {
  allowUnauthenticated: true,
})

/** Who may fill in service details, and what is looked at before a cart becomes an order. */
export const cartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: SERVICE_DETAILS,
    middlewares: [anybody],
  },
  {
    matcher: SERVICE_DETAILS,
    method: "POST",
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(StoreSetServiceDetails)],
  },
  {
    matcher: "/store/carts/:id/complete",
    method: "POST",
    middlewares: [anybody, refuseUnfinishedCart],
  },
]
