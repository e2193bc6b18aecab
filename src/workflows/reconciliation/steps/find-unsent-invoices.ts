import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_INVOICE_MODULE } from "../../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../../modules/esd-invoice/service"

export const findUnsentInvoicesStepId = "find-unsent-esd-invoices"

/** Invoices whose e-mail waits although nothing works on it. Changes nothing. */
export const findUnsentInvoicesStep = createStep(
  findUnsentInvoicesStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) =>
    new StepResponse(
      await container
        .resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
        .findUndelivered(older_than_ms)
    )
)
