import { Container, Skeleton } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useOverview } from "../../hooks/overview/use-overview"
import { useWording } from "../../hooks/use-wording"
import { spanOf } from "../../lib/overview/spans"
import { NotLoaded } from "../states/not-loaded"
import { FailureSection } from "./failure-section"
import { LicenceChart } from "./licence-chart"
import { NumberSection } from "./number-section"
import { QueueSection } from "./queue-section"
import { RequestSection } from "./request-section"
import { WaitingSection } from "./waiting-section"

/** How all licences are doing, and what can be put right at once. Follows what happens by itself. */
export function OverviewPage() {
  const { t } = useWording()
  const [params, setParams] = useSearchParams()
  const days = spanOf(params)
  const { data, error, refetch } = useOverview(days)
  const choose = (span: number) =>
    setParams({ days: String(span) }, { replace: true })

  return (
    <div className="flex w-full min-w-0 flex-col gap-y-3">
      {error && (
        <NotLoaded
          isPage
          sentence="overview.loadFailed"
          error={error}
          onReload={refetch}
        />
      )}
      {data && (
        <>
          <NumberSection licences={data.licences} />
          <RequestSection />
          <FailureSection
            failures={data.failures}
            isExact={data.failures_are_exact}
          />
          <LicenceChart perDay={data.per_day} span={days} onSpan={choose} />
          <WaitingSection overview={data} />
          <QueueSection redis={data.redis} queues={data.queues} />
        </>
      )}
      {!data && !error && (
        <Container className="flex flex-col gap-y-4 px-6 py-4">
          <Skeleton
            className="h-7 w-[200px]"
            aria-label={t("overview.loading")}
          />
          <Skeleton className="h-[400px] w-full" aria-hidden />
        </Container>
      )}
    </div>
  )
}
