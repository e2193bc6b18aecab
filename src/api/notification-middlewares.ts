import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminNotificationsParams,
  AdminPreviewNotification,
  AdminTestNotification,
  AdminUpdateNotification,
} from "./notification-validators"
import { notificationList } from "./query-config"

/** What the routes of notifications take. */
export const notificationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/esd/notifications",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(AdminNotificationsParams, notificationList),
    ],
  },
  body("/admin/esd/notifications/:event", AdminUpdateNotification),
  body("/admin/esd/notifications/:event/preview", AdminPreviewNotification),
  body("/admin/esd/notifications/:event/test-email", AdminTestNotification),
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
