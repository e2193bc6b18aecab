import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminEsdNotificationResponse } from "../../../../../types"
import { readEsdNotificationsWorkflow } from "../../../../../workflows/notifications/workflows/read-esd-notifications"
import { updateEsdNotificationWorkflow } from "../../../../../workflows/notifications/workflows/update-esd-notification"
import type { AdminUpdateNotification } from "../../../../notification-validators"
import { withRefusals } from "../../../../responses/with-refusals"
import { staff } from "../../staff"

/** How an e-mail is sent, and what can be set about it. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminEsdNotificationResponse>
): Promise<void> {
  const { result } = await readEsdNotificationsWorkflow(req.scope).run({
    input: { event: req.params.event },
  })

  res.json({ esd_notification: result[0] })
}

/** Changes how an e-mail is sent; what the body does not name stays as it is. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminUpdateNotification>,
    res: MedusaResponse<AdminEsdNotificationResponse>
  ) => {
    const { result } = await updateEsdNotificationWorkflow(req.scope).run({
      input: {
        event: req.params.event,
        changes: req.validatedBody,
        actor: staff(req),
      },
    })

    res.json({ esd_notification: result[0] })
  }
)
