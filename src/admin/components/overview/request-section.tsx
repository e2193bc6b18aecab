import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCancellations } from "../../hooks/cancellations/use-cancellations"
import { useWording } from "../../hooks/use-wording"
import { RequestList } from "../cancellations/request-list"
import { useDecisionDialog } from "../cancellations/use-decision-dialog"
import { PageSection } from "../licence-page/page-section"

/** As many as are shown; the page of cancellations has all. */
const SHOWN = 5

/** The customers' wishes to cancel licences that wait for a decision. */
export function RequestSection() {
  const { t } = useWording()
  const { onDecide, dialog } = useDecisionDialog()
  const { data } = useCancellations({ status: ["requested"], limit: SHOWN })
  const requests = data?.esd_cancellations ?? []

  return (
    <>
      <PageSection
        title={t("overview.requests.title")}
        actions={
          data &&
          data.count > 0 && (
            <Button size="small" variant="secondary" asChild>
              <Link to="/esd/cancellations?status=requested">
                {t("overview.requests.all", { count: data.count })}
              </Link>
            </Button>
          )
        }
      >
        {requests.length > 0 ? (
          <RequestList requests={requests} onDecide={onDecide} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t(data ? "overview.requests.none" : "overview.loading")}
          </Text>
        )}
      </PageSection>
      {dialog}
    </>
  )
}
