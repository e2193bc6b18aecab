import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as validators from "./cancellation-validators"
import { cancellationList } from "./query-config"

/** What the routes that cancel licences take. */
export const cancellationMiddlewares: MiddlewareRoute[] = [
  body("/store/esd/assets/:id/cancellation", validators.Comment),
  body("/admin/esd/assets/cancel", validators.AdminCancelAssets),
  body("/admin/esd/assets/:id/cancel", validators.Comment),
  body("/admin/esd/assets/:id/cancellation/approve", validators.Comment),
  body("/admin/esd/assets/:id/cancellation/decline", validators.Comment),
  {
    matcher: "/admin/esd/cancellations",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        validators.AdminCancellationsParams,
        cancellationList
      ),
    ],
  },
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
