import { Text } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import { useNow } from "../../hooks/use-now"
import { useWording } from "../../hooks/use-wording"
import { waitingTime } from "../../lib/licences/desk/waiting-time"

/** How long the customer waited for the key; it runs while the customer waits still. */
export function WaitingTime({ licence }: { licence: AdminEsdAssetResponse }) {
  const { t, formatDuration } = useWording()
  const isRunning = waitingTime(licence, 0)?.isRunning ?? false
  const waited = waitingTime(licence, useNow(isRunning))

  return (
    <Text
      size="small"
      leading="compact"
      className="tabular-nums"
      weight={isRunning ? "plus" : "regular"}
    >
      {waited ? formatDuration(waited.ms) : t("details.none")}
      {isRunning && <span className="sr-only"> {t("desk.waitsStill")}</span>}
    </Text>
  )
}
