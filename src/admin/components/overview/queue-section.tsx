import { Table, Text } from "@medusajs/ui"
import type { EsdOverviewResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { queueName } from "../../lib/overview/queue-name"
import { PageSection } from "../licence-page/page-section"
import { ProblemNote } from "../states/problem-note"

const NUMBERS = [
  "waiting",
  "active",
  "delayed",
  "failed",
  "per_minute",
  "workers",
] as const

/** How much work lies in each queue and how fast it is done. */
export function QueueSection({
  redis,
  queues,
}: Pick<EsdOverviewResponse, "redis" | "queues">) {
  const wording = useWording()
  const { t, formatNumber } = wording

  return (
    <PageSection title={t("overview.queues.title")}>
      {!redis.connected ? (
        <div className="px-6 py-4">
          <ProblemNote
            problem={{ text: t("overview.queues.noRedis"), isFinal: true }}
          />
        </div>
      ) : (
        <div className="overflow-x-auto">
          <Table aria-label={t("overview.queues.title")}>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("overview.queues.name")}</Table.HeaderCell>
                {NUMBERS.map((name) => (
                  <Table.HeaderCell
                    key={name}
                    className="text-nowrap text-right"
                  >
                    {t(`overview.queues.${name}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {queues.map((queue) => (
                <Table.Row key={queue.name}>
                  <Table.Cell className="text-nowrap">
                    {queueName(queue.name, wording)}
                    {queue.paused_for_ms > 0 && (
                      <Text as="span" size="small" className="text-ui-fg-muted">
                        {" "}
                        ({t("overview.queues.paused")})
                      </Text>
                    )}
                  </Table.Cell>
                  {NUMBERS.map((name) => (
                    <Table.Cell key={name} className="text-right tabular-nums">
                      {formatNumber(queue[name])}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </PageSection>
  )
}
