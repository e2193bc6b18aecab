import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { accountMiddlewares } from "./account-middlewares"
import { adminPolicies } from "./admin-policies"
import { assetMiddlewares } from "./asset-middlewares"
import { cancellationMiddlewares } from "./cancellation-middlewares"
import { cartMiddlewares } from "./cart-middlewares"
import { lostKeyMiddlewares } from "./lost-key-middlewares"
import { notificationMiddlewares } from "./notification-middlewares"
import { orderMiddlewares } from "./order-middlewares"
import { overviewMiddlewares } from "./overview-middlewares"
import * as config from "./query-config"
import { refuseMalformedText } from "./refuse-malformed-text"
import * as validators from "./validators"

const customer = authenticate("customer", ["session", "bearer"])
const noBody = validateAndTransformBody(validators.NoBody)

export default defineMiddlewares({
  routes: [
    { matcher: "/store/esd*", middlewares: [refuseMalformedText] },
    { matcher: "/admin/esd*", middlewares: [refuseMalformedText] },
    ...adminPolicies,
    { matcher: "/store/esd/assets*", middlewares: [customer] },
    { matcher: "/store/esd/invoices*", middlewares: [customer] },
    {
      matcher: "/store/esd/assets",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          validators.StoreAssetsParams,
          config.storeAssetList
        ),
      ],
    },
    {
      matcher: "/store/esd/assets/:id",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          validators.StoreAssetParams,
          config.storeAsset
        ),
      ],
    },
    ...["reveal", "resend"].map((action) => ({
      matcher: `/store/esd/assets/:id/${action}`,
      method: "POST" as const,
      middlewares: [noBody],
    })),
    {
      matcher: "/store/esd/invoices",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          validators.StoreInvoicesParams,
          config.invoiceList
        ),
      ],
    },
    {
      matcher: "/admin/esd/invoices",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          validators.AdminInvoicesParams,
          config.invoiceList
        ),
      ],
    },
    {
      matcher: "/admin/esd/invoices/:id/refund",
      method: "POST",
      middlewares: [noBody],
    },
    {
      matcher: "/admin/esd/products",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          validators.AdminProductsParams,
          config.productList
        ),
      ],
    },
    {
      matcher: "/admin/esd/products/:id",
      method: "POST",
      middlewares: [validateAndTransformBody(validators.AdminUpdateProduct)],
    },
    {
      matcher: "/admin/esd/catalogue/sync",
      method: "POST",
      middlewares: [validateAndTransformBody(validators.AdminSyncCatalogue)],
    },
    ...accountMiddlewares,
    ...assetMiddlewares,
    ...cancellationMiddlewares,
    ...lostKeyMiddlewares,
    ...cartMiddlewares,
    ...orderMiddlewares,
    ...overviewMiddlewares,
    ...notificationMiddlewares,
  ],
})
