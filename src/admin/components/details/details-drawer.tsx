import { Button, Drawer } from "@medusajs/ui"
import { useLicenceDetail } from "../../hooks/use-licence-detail"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import type { OpenDialog } from "../licences/licence-actions"
import { LedgerHistory } from "../history/ledger-history"
import { DetailSection } from "./detail-section"
import { LicenceFacts } from "./licence-facts"
import { LightExplanations } from "./light-explanations"

type Props = Pick<OpenDialog, "licence" | "opener"> & {
  invoices: InvoiceHead[]
  onClose: () => void
}

/** All there is to know about a licence: what its lights mean, its ids, its history. */
export function DetailsDrawer({ licence, opener, invoices, onClose }: Props) {
  const { t } = useWording()
  const { data, error } = useLicenceDetail(licence.id)
  const shown = data ?? licence

  return (
    <Drawer open onOpenChange={onClose}>
      <Drawer.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <Drawer.Header>
          <Drawer.Title>{shown.product_title}</Drawer.Title>
          <Drawer.Description className="txt-small">
            {t("details.licence", licenceNumber(shown))}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <DetailSection title={t("details.state")}>
            <LightExplanations licence={shown} invoices={invoices} />
          </DetailSection>
          <DetailSection title={t("details.facts")}>
            <LicenceFacts licence={shown} />
          </DetailSection>
          <DetailSection title={t("details.history")}>
            <LedgerHistory entries={data?.ledger} error={error} />
          </DetailSection>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("details.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
