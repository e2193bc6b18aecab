import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"

const MINUTE_MS = 60_000
/** No mail server takes so long. */
const STUCK_AFTER_MS = 10 * MINUTE_MS
/** Medusa never touches such a row again, so older ones tell of what is over. */
const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE_MS

/** What the names of our templates begin with. */
const OURS = "microsoft-esd-%"

/** How many of our e-mails Medusa began to send and never ended. */
export async function countStuckNotifications(
  container: MedusaContainer,
  now: Date
): Promise<number> {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString()
  // Medusa's type of the filter does not know all that its service does.
  const filters = {
    status: NotificationStatus.PENDING,
    template: { $like: OURS },
    created_at: { $gt: ago(FORGOTTEN_AFTER_MS), $lt: ago(STUCK_AFTER_MS) },
  }
  const [, count] = await container
    .resolve(Modules.NOTIFICATION)
    .listAndCountNotifications(filters, { take: 1, select: ["id"] })

  return count
}
