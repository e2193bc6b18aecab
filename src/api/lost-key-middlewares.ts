import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { StoreRequestLostKey, StoreRevealLostKey } from "./lost-key-validators"

/** What the routes of lost keys take. Nobody has to be logged in. */
export const lostKeyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/esd/lost-keys",
    method: "POST",
    middlewares: [validateAndTransformBody(StoreRequestLostKey)],
  },
  {
    matcher: "/store/esd/lost-keys/reveal",
    method: "POST",
    middlewares: [validateAndTransformBody(StoreRevealLostKey)],
  },
]
