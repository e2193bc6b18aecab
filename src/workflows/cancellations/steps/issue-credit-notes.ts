import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { ESD_INVOICE_MODULE } from "../../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../../modules/esd-invoice/service"

export const issueCreditNotesStepId = "issue-esd-credit-notes"

/** A credit note of an order as its settling needs it. */
export type SettledCreditNote = {
  id: string
  number: string
  order_id: string
  currency_code: string
  /** Exact decimal in major units. */
  total: string
  asset_ids: string[]
}

/** What an order's returned licences came to. */
export type CreditedLicences = {
  notes: SettledCreditNote[]
  /** Returned licences that stand on no invoice. */
  uninvoiced: string[]
}

/**
 * Issues a credit note for each batch of an order's returned licences and each
 * invoice that charges them; those that stand are answered. Not undone: an
 * issued credit note never changes.
 */
export const issueCreditNotesStep = createStep(
  issueCreditNotesStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const invoices =
      container.resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
    const batches = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .settling.findReturned(order_id)
    const notes: SettledCreditNote[] = []
    const uninvoiced: string[] = []

    for (const { asset_ids, wait_ms } of batches) {
      if (wait_ms) {
        continue
      }

      const issued = (await invoices.issueCreditNotes({ asset_ids })).map(
        ({ id, number, currency_code, total, items }) => ({
          id,
          number,
          order_id,
          currency_code,
          total,
          asset_ids: items.map(({ asset_id }) => asset_id),
        })
      )
      const credited = new Set(issued.flatMap((note) => note.asset_ids))

      notes.push(...issued)
      uninvoiced.push(...asset_ids.filter((id) => !credited.has(id)))
    }

    return new StepResponse<CreditedLicences>({ notes, uninvoiced })
  }
)
