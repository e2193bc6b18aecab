import type { MedusaContainer } from "@medusajs/framework/types"
import { renderLostKeyEmail } from "../../../emails"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { joinFilled } from "../../../modules/esd/lib/join-filled"
import { getShop } from "../../get-shop"
import { messageId } from "../../mails/message-id"
import { sendNotification } from "../../mails/notification-sender"
import { ownTexts } from "../../mails/steps/own-texts"
import { orderLocale } from "../../orders/order-locale"
import type { RequestedOrder } from "../find-requested-order"

type Message = {
  request: { id: string; attempts: number }
  order: RequestedOrder
  token: string
}

/** Sends the link to the order's address, whoever asked for it. */
export async function sendLostKeyEmail(
  container: MedusaContainer,
  { request, order, token }: Message
): Promise<void> {
  const { options, lostKeys, notifications } =
    container.resolve<EsdModuleService>(ESD_MODULE)
  const shop = await getShop(container)
  const { first_name, last_name } =
    order.billing_address ?? order.shipping_address ?? {}
  const locale = orderLocale(order, options.email.defaultLocale)
  const content = await renderLostKeyEmail({
    locale,
    shopName: shop.name,
    supportEmail: shop.supportEmail,
    supportUrl: shop.supportUrl,
    orderDisplayId: String(order.display_id),
    recipientName: joinFilled(first_name, last_name) || null,
    link: lostKeys.linkTo(token),
    ...ownTexts(await notifications.get("lost_key"), locale),
  })

  await sendNotification({
    to: order.email,
    ...(options.email.from && { from: options.email.from }),
    channel: "email",
    template: "microsoft-esd-lost-key",
    trigger_type: "esd_lost_key.requested",
    resource_type: "order",
    resource_id: order.id,
    receiver_id: order.customer_id,
    idempotency_key: `${request.id}-${request.attempts}`,
    provider_data: { message_id: messageId(request.id, options) },
    content,
  })
}
