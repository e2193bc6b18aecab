import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { retrieveOwnAsset } from "../retrieve-own-asset"

/** One licence of the customer who is logged in, its key masked. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  res.json({ esd_asset: await retrieveOwnAsset(req, req.queryConfig.fields) })
}
