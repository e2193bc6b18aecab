import { StatusBadge, Text } from "@medusajs/ui"
import type { EsdOverviewResponse } from "../../../types"
import { useNow } from "../../hooks/use-now"
import { useWording } from "../../hooks/use-wording"
import { syncReason } from "../../lib/lights/sync-reason"
import { waitingBadge } from "../../lib/overview/waiting-badge"
import { PageLink } from "../licence-page/page-link"
import { PageSection } from "../licence-page/page-section"

type Props = {
  overview: Pick<
    EsdOverviewResponse,
    "oldest_waiting" | "waiting" | "waiting_is_exact"
  >
}

/** The licences that have no key yet: which waits longest, and what they wait for. */
export function WaitingSection({
  overview: { oldest_waiting, waiting, waiting_is_exact },
}: Props) {
  const wording = useWording()
  const { t, formatDuration } = wording
  const now = useNow(oldest_waiting !== null)

  return (
    <PageSection title={t("overview.waiting.title")}>
      {oldest_waiting ? (
        <Text size="small" className="px-6 py-4">
          {t("overview.waiting.oldest", {
            time: formatDuration(
              Math.max(0, now - Date.parse(oldest_waiting.purchased_at))
            ),
          })}{" "}
          <PageLink to={`/esd/licences/${oldest_waiting.asset_id}`}>
            {t("overview.waiting.ofOrder", {
              order: oldest_waiting.order_display_id,
            })}
          </PageLink>
        </Text>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.waiting.none")}
        </Text>
      )}
      {waiting.length > 0 && (
        <ul className="divide-y">
          {waiting.map(({ sync_reason, count }) => {
            const { color, label } = waitingBadge(sync_reason, wording)

            return (
              <li key={sync_reason} className="flex flex-col gap-y-1 px-6 py-4">
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <StatusBadge color={color}>{label}</StatusBadge>
                  <Text size="small" leading="compact">
                    <PageLink
                      to={`/esd/licences?status=active&sync_status=unsynchronized&sync_reason=${encodeURIComponent(sync_reason)}`}
                    >
                      {t("overview.licences", { count })}
                    </PageLink>
                  </Text>
                </div>
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {syncReason(
                    {
                      sync_status: "unsynchronized",
                      sync_reason,
                      sync_error: null,
                    },
                    wording
                  )}
                </Text>
              </li>
            )
          })}
        </ul>
      )}
      {!waiting_is_exact && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("overview.onlyFirst")}
        </Text>
      )}
    </PageSection>
  )
}
