import type { MedusaContainer } from "@medusajs/framework/types"
import { ESD_INVOICE_MODULE } from "../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../modules/esd-invoice/service"

/** The numbers of credit notes by their ids. */
export async function readCreditNoteNumbers(
  container: MedusaContainer,
  ids: Array<string | null>
): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]

  if (!known.length) {
    return new Map()
  }

  const notes = await container
    .resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
    .listEsdInvoices(
      { id: known },
      { select: ["id", "number"], take: known.length }
    )

  return new Map(notes.map(({ id, number }) => [id, number]))
}
