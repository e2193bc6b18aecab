import type { AdminEsdAssetResponse, EsdInvoiceResponse } from "../../../types"
import type { Wording } from "../wording"
import { emailLight } from "./email-light"
import { invoiceLight } from "./invoice-light"
import type { Light } from "./light"
import { refundLight } from "./refund-light"
import { statusLight } from "./status-light"
import { syncLight } from "./sync-light"
import { tokenLight } from "./token-light"

/** The five lights of a licence; each changes on its own. A sixth warns of money that went back without the key. */
export function lightsOf(
  licence: AdminEsdAssetResponse,
  invoices: Array<Pick<EsdInvoiceResponse, "id" | "number">>,
  wording: Wording
): Light[] {
  const warning = refundLight(licence, wording)

  return [
    statusLight(licence, wording),
    syncLight(licence, wording),
    tokenLight(licence, wording),
    emailLight(licence, wording),
    invoiceLight(licence, invoices, wording),
    ...(warning ? [warning] : []),
  ]
}
