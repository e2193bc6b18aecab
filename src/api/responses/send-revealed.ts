import type { MedusaResponse } from "@medusajs/framework/http"
import type { EsdAssetRevealResponse } from "../../types"

/** Answers with a key, so that no cache on the way keeps it. */
export function sendRevealed(
  res: MedusaResponse<EsdAssetRevealResponse>,
  licence: EsdAssetRevealResponse
): void {
  res.set("Cache-Control", "no-store").json(licence)
}
