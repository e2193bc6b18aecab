import type { MedusaContainer } from "@medusajs/framework/types"
import {
  renderCancellationEmail,
  type RenderedEmail,
  renderStaffCancellationEmail,
  renderStaffFailureEmail,
} from "../../../emails"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { NoticeClaim } from "../../../modules/esd/services/notices/claim-notices"
import type { EsdNotificationSettings } from "../../../types"
import { getShop } from "../../get-shop"
import { ownTexts } from "../../mails/steps/own-texts"
import { groupLicences } from "../group-licences"
import { readCreditNoteNumbers } from "../read-credit-note-numbers"
import { readToldOrder } from "../read-told-order"
import { type Recipients, staffRecipients } from "../recipients-of"

/** An e-mail that is ready to be sent. */
export type ComposedNotice = Recipients & {
  content: RenderedEmail
  customer_id: string | null
}

/**
 * Writes the e-mail that notices are told by, from what the database says now.
 *
 * @returns null where there is nobody to tell
 */
export async function composeNotice(
  container: MedusaContainer,
  notice: NoticeClaim,
  settings: EsdNotificationSettings
): Promise<ComposedNotice | null> {
  const { event } = notice

  if (event === "staff_failure") {
    return composeFailure(container, notice, settings)
  }

  return event === "staff_cancellation"
    ? composeForStaff(container, notice, settings)
    : composeForCustomer(container, { ...notice, event }, settings)
}

type CustomerNotice = NoticeClaim & {
  event: Parameters<typeof renderCancellationEmail>[0]
}

async function composeForCustomer(
  container: MedusaContainer,
  { event, ...notice }: CustomerNotice,
  settings: EsdNotificationSettings
): Promise<ComposedNotice | null> {
  const shop = await getShop(container)
  const { order, cancellations, groups } = await readFacts(container, notice)

  if (!order.email) {
    return null
  }

  const [{ locale }] = cancellations

  return {
    to: order.email,
    settings,
    customer_id: order.customer_id,
    content: await renderCancellationEmail(event, {
      locale,
      shopName: shop.name,
      supportEmail: shop.supportEmail,
      supportUrl: shop.supportUrl,
      orderDisplayId: String(order.display_id),
      recipientName: order.recipient_name,
      groups,
      ...ownTexts(settings, locale),
    }),
  }
}

async function composeForStaff(
  container: MedusaContainer,
  notice: NoticeClaim,
  settings: EsdNotificationSettings
): Promise<ComposedNotice | null> {
  const { email } = container.resolve<EsdModuleService>(ESD_MODULE).options
  const recipients = staffRecipients(email.staff, settings)

  if (!recipients) {
    return null
  }

  const shop = await getShop(container)
  const { order, groups } = await readFacts(container, notice)

  return {
    ...recipients,
    customer_id: null,
    content: await renderStaffCancellationEmail({
      locale: email.defaultLocale,
      shopName: shop.name,
      news: newsOf(notice),
      orderDisplayId: String(order.display_id),
      customerEmail: order.email,
      groups,
      ...ownTexts(settings, email.defaultLocale),
    }),
  }
}

async function composeFailure(
  container: MedusaContainer,
  { asset_id, details }: NoticeClaim,
  settings: EsdNotificationSettings
): Promise<ComposedNotice | null> {
  const { options, notices } = container.resolve<EsdModuleService>(ESD_MODULE)
  const { staff, defaultLocale: locale } = options.email
  const recipients = staffRecipients(staff, settings)

  if (!recipients) {
    return null
  }

  const shop = await getShop(container)
  const example = await notices.readFailedLicence(asset_id)
  const { reason, count, is_exact, error } = details ?? {}

  return {
    ...recipients,
    customer_id: null,
    content: await renderStaffFailureEmail({
      locale,
      shopName: shop.name,
      reason: String(reason),
      count: Number(count),
      isExact: Boolean(is_exact),
      error: error ? String(error) : null,
      example: example && {
        productTitle: example.product_title,
        sku: example.sku,
        orderDisplayId: String(example.order_display_id),
      },
      ...ownTexts(settings, locale),
    }),
  }
}

async function readFacts(
  container: MedusaContainer,
  {
    order_id,
    cancellation_ids,
  }: Pick<NoticeClaim, "order_id" | "cancellation_ids">
) {
  const { notices } = container.resolve<EsdModuleService>(ESD_MODULE)
  const cancellations = await notices.readCancellations(cancellation_ids)
  const order = order_id ? await readToldOrder(container, order_id) : null

  if (!order || !cancellations.length) {
    throw new Error(
      `The order ${order_id} or the cancellations that this e-mail is about are not there any more.`
    )
  }

  const numbers = await readCreditNoteNumbers(
    container,
    cancellations.map(({ credit_note_id }) => credit_note_id)
  )

  return { order, cancellations, groups: groupLicences(cancellations, numbers) }
}

function newsOf({
  details,
}: NoticeClaim): "requested" | "withdrawn" | "refused" {
  const change = details?.change

  return change === "withdrawn" || change === "refused" ? change : "requested"
}
