import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as validators from "./account-validators"
import { accountList, endCustomerList } from "./query-config"

/** Who may call the routes of accounts and end customers, and with what. */
export const accountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/esd/end-customers*",
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: "/store/esd/end-customers",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        validators.StoreEndCustomersParams,
        endCustomerList
      ),
    ],
  },
  body("/store/esd/end-customers", validators.StoreCreateEndCustomer),
  {
    matcher: "/admin/esd/accounts",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(validators.AdminAccountsParams, accountList),
    ],
  },
  body("/admin/esd/accounts", validators.AdminCreateAccount),
  body("/admin/esd/accounts/sync", validators.AdminSyncAccounts),
  body("/admin/esd/accounts/:id", validators.AdminUpdateAccount),
  body("/admin/esd/accounts/:id/sync", validators.AdminSyncAccount),
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
