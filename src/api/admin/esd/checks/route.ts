import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminEsdCheckListResponse } from "../../../../types"
import { checkShop } from "../../../../workflows/checks/check-shop"

/** Everything that licences depend on, each well or with what mends it. Never fails because one of them is down. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminEsdCheckListResponse>
): Promise<void> {
  res.json({ esd_checks: await checkShop(req.scope, { isShop: true }) })
}
