import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminEsdNotificationPreviewResponse } from "../../../../../../types"
import { previewEsdNotificationWorkflow } from "../../../../../../workflows/notifications/workflows/preview-esd-notification"
import type { AdminPreviewNotification } from "../../../../../notification-validators"
import { withRefusals } from "../../../../../responses/with-refusals"

/** An e-mail with made-up content, as the body would have it sent. Changes nothing. */
export const POST = withRefusals(
  async (
    req: MedusaRequest<AdminPreviewNotification>,
    res: MedusaResponse<AdminEsdNotificationPreviewResponse>
  ) => {
    const { locale, ...changes } = req.validatedBody
    const { result } = await previewEsdNotificationWorkflow(req.scope).run({
      input: { event: req.params.event, locale, changes },
    })

    res.json({ esd_notification_preview: result })
  }
)
