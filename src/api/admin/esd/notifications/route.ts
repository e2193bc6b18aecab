import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminEsdNotificationListResponse } from "../../../../types"
import { readEsdNotificationsWorkflow } from "../../../../workflows/notifications/workflows/read-esd-notifications"

/** How each e-mail is sent, and what can be set about it. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminEsdNotificationListResponse>
): Promise<void> {
  const { skip: offset = 0, take: limit = 20 } = req.queryConfig.pagination
  const { result } = await readEsdNotificationsWorkflow(req.scope).run({
    input: {},
  })

  res.json({
    esd_notifications: result.slice(offset, offset + limit),
    count: result.length,
    offset,
    limit,
  })
}
