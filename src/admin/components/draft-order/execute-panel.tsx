import { Text } from "@medusajs/ui"
import type { EsdDraftOrderResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { PageLink } from "../licence-page/page-link"
import { PageSection } from "../licence-page/page-section"
import { ExecuteButton } from "./execute-button"

/** How many licences a draft order sells, and the button that executes it. */
export function ExecutePanel({ draft }: { draft: EsdDraftOrderResponse }) {
  const { t, formatNumber } = useWording()
  const { id, display_id, is_executed, licences } = draft

  return (
    <PageSection
      title={t("title")}
      actions={!is_executed && <ExecuteButton draft={draft} />}
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {is_executed ? (
          <>
            {t("draftOrder.executedAlready")}{" "}
            <PageLink to={`/orders/${id}`}>
              {t("draftOrder.toOrder", { number: display_id })}
            </PageLink>
          </>
        ) : (
          t("draftOrder.licences", {
            count: licences,
            total: formatNumber(licences),
          })
        )}
      </Text>
    </PageSection>
  )
}
