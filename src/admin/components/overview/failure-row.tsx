import { ArrowPath } from "@medusajs/icons"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useId } from "react"
import type { EsdOverviewFailure } from "../../../types"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { syncReason } from "../../lib/lights/sync-reason"
import { PageLink } from "../licence-page/page-link"
import { ReasonedButton } from "../licence-page/reasoned-button"

type Props = {
  failure: EsdOverviewFailure
  isPending: boolean
  onRetry: () => void
}

/** The licences that failed for one reason: which, how many, what to do, and another attempt for all. */
export function FailureRow({ failure, isPending, onRetry }: Props) {
  const wording = useWording()
  const { t, formatDate } = wording
  const { sync_reason, count, oldest_purchased_at } = failure
  const id = useId()
  const notAllowed = useWhyNotAllowed("operate")

  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center">
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusBadge color="red" id={id}>
            {sync_reason}
          </StatusBadge>
          <Text size="small" leading="compact">
            <PageLink
              to={`/esd/licences?status=active&sync_status=failed&sync_reason=${encodeURIComponent(sync_reason)}`}
            >
              {t("overview.licences", { count })}
            </PageLink>
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            {t("overview.failures.since", {
              date: formatDate(oldest_purchased_at),
            })}
          </Text>
        </div>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {syncReason({ ...failure, sync_status: "failed" }, wording)}
        </Text>
      </div>
      <div className="shrink-0 self-start">
        <ReasonedButton reason={notAllowed}>
          {(control) => (
            <Button
              aria-describedby={id}
              {...control}
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={onRetry}
            >
              <ArrowPath />
              {t("actions.retry")}
            </Button>
          )}
        </ReasonedButton>
      </div>
    </li>
  )
}
