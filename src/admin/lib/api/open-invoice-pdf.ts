import type { EsdInvoiceResponse } from "../../../types"
import { saveFile } from "./save-file"
import { sdk } from "./sdk"

/** How long the tab may need to load or save the PDF, in milliseconds. */
const TAB_NEEDS_MS = 600_000

/**
 * Shows the PDF of an invoice in a tab, or saves it where the browser let none
 * open. A link alone would not do: the session may be a header.
 *
 * @param tab opened within the click, because browsers block later ones
 */
export async function openInvoicePdf(
  { id, number }: Pick<EsdInvoiceResponse, "id" | "number">,
  tab: Window | null
): Promise<void> {
  const response = await sdk.client.fetch<Response>(
    `/admin/esd/invoices/${id}/pdf`,
    { headers: { accept: "application/pdf" } }
  )
  const url = URL.createObjectURL(await response.blob())
  setTimeout(() => URL.revokeObjectURL(url), TAB_NEEDS_MS)

  if (tab) {
    tab.location.replace(url)
  } else {
    saveFile(url, `${number.replaceAll("/", "-")}.pdf`)
  }
}
