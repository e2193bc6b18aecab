import type { AdminEsdAssetResponse } from "../../../types"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { LicenceActions } from "./licence-actions"
import { LicenceIdentity } from "./licence-identity"
import { LicenceLights } from "./licence-lights"
import { LicenceProblem } from "./licence-problem"
import { MaskedKey } from "./masked-key"
import type { OpenDialog } from "./open-dialog"

type Props = {
  licence: AdminEsdAssetResponse
  invoices: InvoiceHead[]
  onOpen: (dialog: OpenDialog) => void
}

/** One licence: what it is and for whom, its key, its lights, what ails it. */
export function LicenceRow({ licence, invoices, onOpen }: Props) {
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <LicenceIdentity licence={licence} />
        <LicenceActions licence={licence} onOpen={onOpen} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <LicenceLights licence={licence} invoices={invoices} />
        <MaskedKey displayKey={licence.display_key} />
      </div>
      <LicenceProblem licence={licence} />
    </li>
  )
}
