import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { OrderAsset } from "../../../modules/esd/types"
import { ESD_INVOICE_MODULE } from "../../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../../modules/esd-invoice/service"
import { getShop } from "../../get-shop"
import { settleCancellationsJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"
import type { EsdLine } from "../find-esd-lines"
import { orderLocale } from "../order-locale"
import type { OrderToSplit } from "../order-to-split"
import { prepareInvoice } from "../prepare-invoice"

export const issueInvoiceStepId = "issue-esd-invoice"

type Input = { order: OrderToSplit; lines: EsdLine[] }

/** The licences of an order as they are, and the invoice that they stand on. */
export type InvoicedAssets = {
  assets: OrderAsset[]
  /** Absent where no licence is left. */
  invoice_id?: string
}

/**
 * Issues the order's invoice, with the licences that are not cancelled at this
 * moment; an order that has one keeps it. Not undone: an issued invoice never
 * changes.
 */
export const issueInvoiceStep = createStep(
  issueInvoiceStepId,
  async ({ order, lines }: Input, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const invoices =
      container.resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
    const all = await esd.listOrderAssets(order.id)
    const known = all.find(({ invoice_id }) => invoice_id)?.invoice_id
    const assets = all.filter(({ status }) => status !== "cancelled")

    if (known) {
      await settleCancelled(container, order.id)
    }

    if (known || !assets.length) {
      return new StepResponse<InvoicedAssets>({
        assets,
        invoice_id: known ?? undefined,
      })
    }

    const { id, items } = await invoices.issueInvoice(
      prepareInvoice({
        order,
        lines,
        assets,
        storeName: (await getShop(container)).name,
        locale: orderLocale(order, esd.options.email.defaultLocale),
        timeZone: esd.options.invoice.timeZone,
      })
    )
    await esd.setInvoice(
      items.map(({ asset_id }) => asset_id),
      id
    )
    await settleCancelled(container, order.id)

    return new StepResponse<InvoicedAssets>({ assets, invoice_id: id })
  }
)

/** A licence that was cancelled while its invoice was issued stands on it, and is credited. */
async function settleCancelled(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const { settling } = container.resolve<EsdModuleService>(ESD_MODULE)

  if (await settling.reopenUncredited(orderId)) {
    await requestJobs(container, [settleCancellationsJob(orderId)])
  }
}
