import type { AdminEsdAssetResponse, EsdInvoiceResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"

/** The light that says on which invoice the licence stands, or which credit note gave its price back. */
export function invoiceLight(
  { invoice_id, credit_note_id }: AdminEsdAssetResponse,
  invoices: Array<Pick<EsdInvoiceResponse, "id" | "number">>,
  { t }: Wording
): Light {
  const document = credit_note_id ?? invoice_id
  const number = invoices.find(({ id }) => id === document)?.number
  const state = credit_note_id ? "credited" : "invoiced"

  return document
    ? {
        name: "invoice",
        color: credit_note_id ? "grey" : "green",
        label: t(`lights.invoice.${state}.label`),
        hint: number
          ? t(`lights.invoice.${state}.hint`, { number })
          : t(`lights.invoice.${state}.unnumbered`),
      }
    : {
        name: "invoice",
        color: "grey",
        label: t("lights.invoice.missing.label"),
        hint: t("lights.invoice.missing.hint"),
      }
}
