import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LRUCache } from "lru-cache"
import { prepareWelcomeEmail } from "../../../emails"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { MailClaim, OpenedMailClaim } from "../../../modules/esd/types"
import type { EsdNotificationSettings } from "../../../types"
import { getShop } from "../../get-shop"
import { copiesOf } from "../copies-of"
import { MailNotAcceptedError } from "../mail-not-accepted-error"
import type { MailOutcome } from "../mail-outcome"
import { MailOutcomeUnknownError } from "../mail-outcome-unknown-error"
import { messageId } from "../message-id"
import { sendNotification } from "../notification-sender"
import { ownTexts } from "./own-texts"

export const sendAssetEmailStepId = "send-esd-asset-email"

type FillIn = Awaited<ReturnType<typeof prepareWelcomeEmail>>

/** Templates of the orders that are being sent, so that each renders once. */
const templates = new LRUCache<
  string,
  FillIn,
  Parameters<typeof prepareWelcomeEmail>[0]
>({
  max: 200,
  // Who still waits for a template that others have pushed out gets it all the same.
  ignoreFetchAbort: true,
  allowStaleOnFetchAbort: true,
  fetchMethod: (_key, _stale, { context }) => prepareWelcomeEmail(context),
})

/** Sends the e-mail of one licence, if nobody has. Cannot be undone. */
export const sendAssetEmailStep = createStep(
  sendAssetEmailStepId,
  async (input: { asset_id: string }, { container }) =>
    new StepResponse(await sendAssetEmail(input, container))
)

/**
 * What the step does, for the jobs, which do without a workflow run. The key is
 * opened, put into the e-mail and forgotten in here.
 */
export async function sendAssetEmail(
  { asset_id }: { asset_id: string },
  container: MedusaContainer
): Promise<MailOutcome> {
  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const settings = await esd.notifications.get("welcome")

  if (!settings.is_enabled && (await esd.mails.suppress(asset_id))) {
    return { outcome: "suppressed" }
  }

  const mail = await esd.mails.claim(asset_id)

  if (!mail) {
    return { outcome: "nothing_to_send" }
  }

  try {
    const fillIn = await prepareTemplate(container, mail, settings)

    await sendNotification({
      ...addressOf(esd, mail, settings),
      content: fillIn({
        productKey: mail.product_key,
        activationLink: mail.activation_link,
        downloadLink: mail.download_link,
        licenceNumber: mail.unit_index + 1,
        licenceCount: mail.unit_count,
      }),
    })
  } catch (error) {
    return giveBack(esd, mail, error as Error)
  }

  await esd.mails.markSent(mail)

  return { outcome: "sent" }
}

async function prepareTemplate(
  container: MedusaContainer,
  mail: MailClaim,
  settings: EsdNotificationSettings
): Promise<FillIn> {
  const shop = await getShop(container)
  const props = {
    locale: mail.locale,
    shopName: shop.name,
    supportEmail: shop.supportEmail,
    supportUrl: shop.supportUrl,
    orderDisplayId: String(mail.order_display_id),
    orderedAt: new Date(mail.purchased_at),
    recipientName: mail.recipient_name,
    productTitle: mail.product_title,
    sku: mail.sku,
    ...ownTexts(settings, mail.locale),
  }

  return templates.forceFetch(JSON.stringify(props), { context: props })
}

function addressOf(
  esd: EsdModuleService,
  mail: MailClaim,
  settings: EsdNotificationSettings
) {
  const { from } = esd.options.email
  const sending = `${mail.id}-${mail.email_resends}`

  return {
    to: mail.delivery_email,
    ...(from && { from }),
    channel: "email",
    template: "microsoft-esd-welcome",
    trigger_type: "esd_asset.synchronized",
    resource_type: "esd_asset",
    resource_id: mail.id,
    receiver_id: mail.customer_id,
    idempotency_key: `${sending}-${mail.email_attempts}`,
    // The same for every try of one sending, so that an e-mail that a crash
    // makes us send twice is one e-mail to the mailbox that receives it.
    provider_data: {
      message_id: messageId(sending, esd.options),
      // What a person had sent to an address is for that address alone.
      ...(!mail.is_redirected &&
        copiesOf(mail.delivery_email, settings, mail.reseller_email)),
    },
  }
}

async function giveBack(
  esd: EsdModuleService,
  mail: OpenedMailClaim,
  error: Error
): Promise<MailOutcome> {
  if (error instanceof MailOutcomeUnknownError) {
    // Nobody may send it again before the claim runs out.
    return { outcome: "unknown" }
  }

  const final =
    (error instanceof MailNotAcceptedError && error.isFinal) ||
    mail.email_attempts >= esd.options.queue.retry.attempts

  const reason = withoutSecrets(error.message, mail)

  await esd.mails.release(mail, { error: reason, final })

  return { outcome: final ? "refused" : "retry", reason }
}

/** Providers quote what they refused; a key or link must not get into a log. */
function withoutSecrets(
  message: string,
  { product_key, activation_link }: OpenedMailClaim
): string {
  return [product_key, activation_link]
    .filter((secret) => secret !== null)
    .reduce((text, secret) => text.replaceAll(secret, "…"), message)
}
