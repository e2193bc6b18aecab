import type { EsdDraftOrderResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { PageSection } from "../licence-page/page-section"
import { CheckRow } from "./check-row"

type Props = { draft: EsdDraftOrderResponse; customerId: string | null }

/** All that has to be right before a draft order is executed. */
export function DraftChecks({ draft, customerId }: Props) {
  const { t } = useWording()

  return (
    <PageSection title={t("draftOrder.preflight")}>
      <ul aria-label={t("draftOrder.preflight")} className="divide-y">
        {draft.checks.map((check) => (
          <CheckRow
            key={check.id}
            check={check}
            draftOrderId={draft.id}
            customerId={customerId}
          />
        ))}
      </ul>
    </PageSection>
  )
}
