import { Text } from "@medusajs/ui"
import { useCancellations } from "../../hooks/cancellations/use-cancellations"
import { useWording } from "../../hooks/use-wording"
import { cancellationProblem } from "../../lib/cancellations/cancellation-problem"
import { orderCancellations } from "../../lib/cancellations/order-cancellations"
import { LicenceLink } from "../cancellations/licence-link"
import { RefundRetry } from "../cancellations/refund-retry"
import { RequestBanner } from "../cancellations/request-banner"
import { PageLink } from "../licence-page/page-link"
import { ProblemNote } from "../states/problem-note"

/** As many as are looked at; the page of cancellations has all. */
const LIMIT = 100
/** As many of one kind as are shown. */
const SHOWN = 5

/** What an order's cancellations ask of staff: wishes to decide, licences that were not taken back and why, money that did not go back. */
export function OrderCancellations({ orderId }: { orderId: string }) {
  const wording = useWording()
  const { t } = wording
  const { data } = useCancellations({ order_id: orderId, limit: LIMIT })
  const { requests, underWay, refused, unpaid } = orderCancellations(
    data?.esd_cancellations ?? []
  )
  const problems = [
    ...new Set([
      ...refused,
      ...unpaid,
      ...underWay.filter(({ error }) => error !== null),
    ]),
  ]
  const hasMore =
    requests.length > SHOWN ||
    problems.length > SHOWN ||
    (data?.count ?? 0) > LIMIT
  const link = (
    <Text size="small" className="px-6 py-4">
      <PageLink to={`/esd/cancellations?order_id=${orderId}`}>
        {t("cancellations.allOfOrder")}
      </PageLink>
    </Text>
  )

  return (
    <>
      <RequestBanner isPart requests={requests.slice(0, SHOWN)} />
      {problems.length > 0 && (
        <ul className="divide-y" aria-label={t("cancellations.problems")}>
          {problems.slice(0, SHOWN).map((cancellation) => (
            <li
              key={cancellation.id}
              className="flex flex-col gap-y-1 px-6 py-4"
            >
              <LicenceLink cancellation={cancellation} />
              <ProblemNote
                problem={cancellationProblem(cancellation, wording)}
              />
              <RefundRetry cancellation={cancellation} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && link}
    </>
  )
}
