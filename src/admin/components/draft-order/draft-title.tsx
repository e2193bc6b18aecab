import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { EsdDraftOrderResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { PageLink } from "../licence-page/page-link"
import { ExecuteButton } from "./execute-button"

type Props = { draft: EsdDraftOrderResponse; createdAt: string }

/** Which draft order it is, in what state, and the button that executes it. */
export function DraftTitle({ draft, createdAt }: Props) {
  const { t, formatDate, formatNumber } = useWording()
  const { id, display_id, is_executed, licences } = draft

  return (
    <Container className="px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-2">
            <Heading>{t("draftOrder.title", { number: display_id })}</Heading>
            <StatusBadge color={is_executed ? "green" : "orange"}>
              {t(`draftOrder.${is_executed ? "isExecuted" : "isDraft"}`)}
            </StatusBadge>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {t("draftOrder.subtitle", {
              count: licences,
              total: formatNumber(licences),
              date: formatDate(createdAt),
            })}
          </Text>
        </div>
        {!is_executed && (
          <div className="flex flex-wrap items-center gap-2">
            <Button size="small" variant="secondary" asChild>
              <Link to={`/draft-orders/${id}`}>
                {t("draftOrder.links.draftOrder")}
              </Link>
            </Button>
            <ExecuteButton draft={draft} />
          </div>
        )}
      </div>
      <div role="status">
        {is_executed && (
          <Text size="small" className="pt-3">
            {t("draftOrder.executedAlready")}{" "}
            <PageLink to={`/orders/${id}`}>
              {t("draftOrder.toOrder", { number: display_id })}
            </PageLink>
          </Text>
        )}
      </div>
    </Container>
  )
}
