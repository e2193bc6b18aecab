import { Text } from "@medusajs/ui"
import type { EsdOverviewFailure } from "../../../types"
import { useRetryGroup } from "../../hooks/overview/use-retry-group"
import { useWording } from "../../hooks/use-wording"
import { PageSection } from "../licence-page/page-section"
import { FailureRow } from "./failure-row"

type Props = {
  failures: EsdOverviewFailure[]
  /** Whether all that failed were looked at. */
  isExact: boolean
}

/** The licences that failed, by what Microsoft said. */
export function FailureSection({ failures, isExact }: Props) {
  const { t } = useWording()
  const { retry, isPending } = useRetryGroup()

  return (
    <PageSection title={t("overview.failures.title")}>
      {failures.length ? (
        <ul className="divide-y">
          {failures.map((failure) => (
            <FailureRow
              key={failure.sync_reason}
              failure={failure}
              isPending={isPending}
              onRetry={() => retry(failure)}
            />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.failures.none")}
        </Text>
      )}
      {!isExact && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("overview.onlyFirst")}
        </Text>
      )}
    </PageSection>
  )
}
