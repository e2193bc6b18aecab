import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminChecksParams, AdminOverviewParams } from "./overview-validators"

/** What the routes of the overview and of the checks take. */
export const overviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/esd/overview",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminOverviewParams, {})],
  },
  {
    matcher: "/admin/esd/checks",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminChecksParams, {})],
  },
]
