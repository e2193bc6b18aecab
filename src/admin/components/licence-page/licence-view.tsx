import { useState } from "react"
import { useCancellations } from "../../hooks/cancellations/use-cancellations"
import { useOrderInvoices } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import type { LicenceDetail } from "../../lib/api/fetch-licence"
import { RequestBanner } from "../cancellations/request-banner"
import { LedgerHistory } from "../history/ledger-history"
import { LicenceDialogs } from "../licences/licence-dialogs"
import type { OpenDialog } from "../licences/open-dialog"
import { CancellationSection } from "./cancellation-section"
import { CustomerSection } from "./customer-section"
import { InvoiceSection } from "./invoice-section"
import { KeySection } from "./key-section"
import { LicenceTitle } from "./licence-title"
import { MicrosoftSection } from "./microsoft-section"
import { PageSection } from "./page-section"
import { StateSection } from "./state-section"

/** More attempts than a licence has. */
const CANCELLATIONS = 100

/** A licence in two columns as the dashboard's own pages have them, and the dialog that is open. */
export function LicenceView({ licence }: { licence: LicenceDetail }) {
  const { t } = useWording()
  const invoices = useOrderInvoices(licence.order_id, [licence.credit_note_id])
  const { data } = useCancellations({
    asset_id: licence.id,
    limit: CANCELLATIONS,
  })
  const cancellations = data?.esd_cancellations ?? []
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const section = { licence, invoices }

  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <RequestBanner
          isOfOneLicence
          requests={cancellations.filter(
            ({ status }) => status === "requested"
          )}
        />
        <LicenceTitle {...section} onOpen={setDialog} />
        <KeySection licence={licence} onOpen={setDialog} />
        <StateSection {...section} />
        <CancellationSection
          {...section}
          cancellations={cancellations}
          onOpen={setDialog}
        />
        <PageSection title={t("details.history")}>
          <div className="px-6 py-4">
            <LedgerHistory
              entries={[...licence.ledger].reverse()}
              error={null}
            />
          </div>
        </PageSection>
      </div>
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <CustomerSection licence={licence} />
        <InvoiceSection
          isInvoiced={licence.invoice_id !== null}
          invoices={invoices}
        />
        <MicrosoftSection licence={licence} />
      </div>
      <LicenceDialogs
        dialog={dialog && { ...dialog, licence }}
        invoices={invoices}
        onClose={() => setDialog(null)}
      />
    </div>
  )
}
