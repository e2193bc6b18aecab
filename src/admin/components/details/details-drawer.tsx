import { useLicenceDetail } from "../../hooks/use-licence-detail"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import type { OpenDialog } from "../licences/open-dialog"
import { DetailsFrame } from "./details-frame"
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
    <DetailsFrame
      title={shown.product_title}
      description={t("details.licence", licenceNumber(shown))}
      state={<LightExplanations licence={shown} invoices={invoices} />}
      facts={<LicenceFacts licence={shown} />}
      ledger={data?.ledger}
      error={error}
      opener={opener}
      onClose={onClose}
    />
  )
}
