import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type InvoiceEmailProps,
  renderCreditNoteEmail,
  renderInvoiceEmail,
} from "../../../emails"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { ESD_INVOICE_MODULE } from "../../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../../modules/esd-invoice/service"
import type { EsdNotificationSettings } from "../../../types"
import { getShop } from "../../get-shop"
import { copiesOf } from "../copies-of"
import { formatMoney } from "../format-money"
import { MailNotAcceptedError } from "../mail-not-accepted-error"
import { MailOutcomeUnknownError } from "../mail-outcome-unknown-error"
import type { MailOutcome } from "../mail-outcome"
import { messageId } from "../message-id"
import { sendNotification } from "../notification-sender"
import { ownTexts } from "./own-texts"

export const sendInvoiceEmailStepId = "send-esd-invoice-email"

/** Sends the e-mail of an invoice or credit note, its PDF attached, if nobody has. Cannot be undone. */
export const sendInvoiceEmailStep = createStep(
  sendInvoiceEmailStepId,
  async ({ invoice_id }: { invoice_id: string }, { container }) => {
    const { options, notifications } =
      container.resolve<EsdModuleService>(ESD_MODULE)
    const invoices =
      container.resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
    const [document] = await invoices.listEsdInvoices(
      { id: invoice_id },
      { select: ["id", "type"] }
    )
    const settings = await notifications.get(
      document?.type === "credit_note" ? "credit_note" : "order_invoice"
    )
    const attempt = await invoices.claimDelivery(
      invoice_id,
      options.email.timeoutMs
    )

    if (!attempt) {
      return new StepResponse<MailOutcome>({ outcome: "nothing_to_send" })
    }

    if (!settings.is_enabled) {
      await invoices.finishDelivery(invoice_id, { status: "suppressed" })

      return new StepResponse<MailOutcome>({ outcome: "suppressed" })
    }

    try {
      await sendInvoice(container, { invoiceId: invoice_id, attempt, settings })
    } catch (error) {
      if (error instanceof MailOutcomeUnknownError) {
        return new StepResponse<MailOutcome>({ outcome: "unknown" })
      }

      const { message } = error as Error
      const final =
        (error instanceof MailNotAcceptedError && error.isFinal) ||
        attempt >= options.queue.retry.attempts

      await invoices.finishDelivery(invoice_id, {
        status: final ? "failed" : "pending",
        error: message,
      })

      return new StepResponse<MailOutcome>({
        outcome: final ? "refused" : "retry",
        reason: message,
      })
    }

    await invoices.finishDelivery(invoice_id, { status: "sent" })

    return new StepResponse<MailOutcome>({ outcome: "sent" })
  }
)

type Sending = {
  invoiceId: string
  attempt: number
  settings: EsdNotificationSettings
}

async function sendInvoice(
  container: MedusaContainer,
  { invoiceId, attempt, settings }: Sending
): Promise<void> {
  const { options } = container.resolve<EsdModuleService>(ESD_MODULE)
  const invoices =
    container.resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
  const invoice = await invoices.retrieveIssued(invoiceId)
  const { bill_to: billTo, credited_invoice: credited } = invoice
  const shop = await getShop(container)
  const pdf = await invoices.renderInvoicePdf(invoiceId)
  const props: InvoiceEmailProps = {
    locale: invoice.locale,
    shopName: shop.name,
    supportEmail: shop.supportEmail,
    supportUrl: shop.supportUrl,
    orderDisplayId: String(invoice.order_display_id),
    invoiceNumber: credited?.number ?? invoice.number,
    itemCount: invoice.item_count,
    total: formatMoney(Number(invoice.total), invoice),
    recipientName: billTo.name,
    ...ownTexts(settings, invoice.locale),
  }
  const content = credited
    ? await renderCreditNoteEmail({
        ...props,
        creditNoteNumber: invoice.number,
      })
    : await renderInvoiceEmail(props)

  await sendNotification({
    to: billTo.email,
    ...(options.email.from && { from: options.email.from }),
    channel: "email",
    template: `microsoft-esd-${invoice.type.replace("_", "-")}`,
    trigger_type: "esd_invoice.issued",
    resource_type: "esd_invoice",
    resource_id: invoiceId,
    receiver_id: invoice.customer_id,
    idempotency_key: `${invoiceId}-${attempt}`,
    provider_data: {
      message_id: messageId(invoiceId, options),
      ...copiesOf(billTo.email, settings),
    },
    content,
    attachments: [
      {
        filename: `${invoice.number.replaceAll("/", "-")}.pdf`,
        content: pdf.toString("base64"),
        content_type: "application/pdf",
        disposition: "attachment",
      },
    ],
  })
}
