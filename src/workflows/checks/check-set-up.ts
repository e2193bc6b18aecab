import type { MedusaContainer } from "@medusajs/framework/types"
import type { Check } from "./in-time"
import { judgeEmailProvider } from "./judging/judge-email-provider"
import { judgeEventBus } from "./judging/judge-event-bus"
import { judgeNotifications } from "./judging/judge-notifications"
import { judgeOfferings } from "./judging/judge-offerings"
import { judgeShipping } from "./judging/judge-shipping"
import { countStuckNotifications } from "./reading/count-stuck-notifications"
import { findEmailProvider } from "./reading/find-email-provider"
import { readEventBus } from "./reading/read-event-bus"
import { readSoldVariants } from "./reading/read-sold-variants"

/** What belongs to Medusa: events, e-mails and what the shop sells. */
export function checkSetUp(
  container: MedusaContainer,
  { isShop, now }: { isShop: boolean; now: Date }
): Check[] {
  // once for two checks; each of them says so when it fails
  const sold = readSoldVariants(container)
  sold.catch(() => undefined)

  return [
    {
      id: "event_bus",
      run: () => judgeEventBus(readEventBus(container, isShop)),
    },
    {
      id: "email_provider",
      run: () => judgeEmailProvider(findEmailProvider(container)),
    },
    {
      id: "notifications",
      run: async () =>
        judgeNotifications(await countStuckNotifications(container, now)),
    },
    {
      id: "offerings",
      run: async () => judgeOfferings((await sold).length),
    },
    {
      id: "shipping",
      run: async () => judgeShipping(await sold),
    },
  ]
}
