import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { testEsdNotificationWorkflow } from "../../../../../../workflows/notifications/workflows/test-esd-notification"
import type { AdminTestNotification } from "../../../../../notification-validators"
import { withRefusals } from "../../../../../responses/with-refusals"

/** Sends an e-mail with made-up content; answers once the mail server accepted it. */
export const POST = withRefusals(
  async (req: MedusaRequest<AdminTestNotification>, res: MedusaResponse) => {
    const { to, locale, texts } = req.validatedBody

    await testEsdNotificationWorkflow(req.scope).run({
      input: { event: req.params.event, to, locale, changes: { texts } },
    })

    res.status(202).json({})
  }
)
