import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { AdminCreateOrder } from "./order-validators"
import { NoBody } from "./validators"

/** What the routes of orders on behalf of customers take. */
export const orderMiddlewares: MiddlewareRoute[] = [
  large(body("/admin/esd/orders", AdminCreateOrder)),
  large(body("/admin/esd/orders/preview", AdminCreateOrder)),
  body("/admin/esd/orders/:id/execute", NoBody),
]

/** Many lines, each for another end customer, are more than Medusa's 100 kB. */
function large(route: MiddlewareRoute): MiddlewareRoute {
  return { ...route, bodyParser: { sizeLimit: "2mb" } }
}

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
