import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as validators from "./asset-validators"
import { adminAsset, adminAssetList } from "./query-config"
import { NoBody } from "./validators"

/** What the routes of the licence desk take. */
export const assetMiddlewares: MiddlewareRoute[] = [
  query("/admin/esd/assets", validators.AdminAssetsParams, adminAssetList),
  besides(
    "export",
    query("/admin/esd/assets/:id", validators.AdminAssetParams, adminAsset)
  ),
  query(
    "/admin/esd/assets/export",
    validators.AdminExportAssetsParams,
    adminAsset
  ),
  body("/admin/esd/assets/search", validators.AdminSearchAssets),
  body("/admin/esd/assets/retry", validators.AdminRetryAssets),
  body("/admin/esd/assets/resend", validators.AdminAssetIds),
  body("/admin/esd/assets/refresh", validators.AdminAssetIds),
  body("/admin/esd/assets/:id/reveal", validators.AdminRevealAsset),
  body("/admin/esd/assets/:id/resend", validators.AdminResendAsset),
  body("/admin/esd/assets/:id/retry", NoBody),
  body("/admin/esd/assets/:id/refresh", NoBody),
]

function query(
  matcher: string,
  ...[schema, config]: Parameters<typeof validateAndTransformQuery>
): MiddlewareRoute {
  return {
    matcher,
    method: "GET",
    middlewares: [validateAndTransformQuery(schema, config)],
  }
}

/** Medusa takes a fixed part of an address for an `:id`, too; here it is none. */
function besides(
  fixed: string,
  { middlewares = [], ...route }: MiddlewareRoute
): MiddlewareRoute {
  return {
    ...route,
    middlewares: middlewares.map(
      (middleware) =>
        (
          req: MedusaRequest,
          res: MedusaResponse,
          next: MedusaNextFunction
        ): unknown =>
          req.params.id === fixed ? next() : middleware(req, res, next)
    ),
  }
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
