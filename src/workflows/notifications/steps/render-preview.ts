import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailPreviews, type RenderedEmail } from "../../../emails"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { getShop } from "../../get-shop"
import { ownTexts } from "../../mails/steps/own-texts"
import type { PreviewInput } from "../preview-input"

export const renderPreviewStepId = "render-esd-notification-preview"

/** Renders an e-mail with made-up content, as stored or as a change would have it. */
export const renderPreviewStep = createStep(
  renderPreviewStepId,
  async (input: PreviewInput, { container }) =>
    new StepResponse(await renderPreview(input, container))
)

/** What the step does, for the step that sends it. */
export async function renderPreview(
  { event, locale, changes = {} }: PreviewInput,
  container: MedusaContainer
): Promise<RenderedEmail> {
  const { options, notifications } =
    container.resolve<EsdModuleService>(ESD_MODULE)
  const planned = await notifications.plan(event, changes)
  const shop = await getShop(container)
  const language = locale ?? options.email.defaultLocale

  return emailPreviews[planned.event].render({
    locale: language,
    shopName: shop.name,
    supportEmail: shop.supportEmail,
    supportUrl: shop.supportUrl,
    ...ownTexts(planned, language),
  })
}
