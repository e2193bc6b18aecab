import type { LostKeyEmailProps } from "./lost-key-email-props"
import type { RenderedEmail } from "./rendered-email"
import { cleanTexts } from "./rendering/clean-texts"
import { renderEmail } from "./rendering/render-email"
import LostKeyEmail from "./templates/lost-key-email"

/**
 * Renders the e-mail with the link to an order's keys. For the step that
 * answers somebody who lost them.
 */
export async function renderLostKeyEmail(
  props: LostKeyEmailProps
): Promise<RenderedEmail> {
  return renderEmail(LostKeyEmail, cleanTexts(props))
}
