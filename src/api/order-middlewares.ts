import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { AdminCreateOrder } from "./order-validators"
import { NoBody } from "./validators"

/** What the routes of orders on behalf of customers take. */
export const orderMiddlewares: MiddlewareRoute[] = [
  body("/admin/esd/orders", AdminCreateOrder),
  body("/admin/esd/orders/preview", AdminCreateOrder),
  body("/admin/esd/orders/:id/execute", NoBody),
]

function body(
  matcher: string,
  schema: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute {
  return {
    matcher,
    method: "POST",
    middlewares: [validateAndTransformBody(schema)],
  }
}
