import type { AdminEsdAssetResponse, EsdInvoiceResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"

/** The light that says on which invoice the licence stands. */
export function invoiceLight(
  { invoice_id }: AdminEsdAssetResponse,
  invoices: Array<Pick<EsdInvoiceResponse, "id" | "number">>,
  { t }: Wording
): Light {
  const number = invoices.find(({ id }) => id === invoice_id)?.number

  return invoice_id
    ? {
        name: "invoice",
        color: "green",
        label: t("lights.invoice.invoiced.label"),
        hint: number
          ? t("lights.invoice.invoiced.hint", { number })
          : t("lights.invoice.invoiced.unnumbered"),
      }
    : {
        name: "invoice",
        color: "grey",
        label: t("lights.invoice.missing.label"),
        hint: t("lights.invoice.missing.hint"),
      }
}
