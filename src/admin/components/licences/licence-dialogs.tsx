import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { CancelDialog } from "../cancellations/cancel-dialog"
import { DetailsDrawer } from "../details/details-drawer"
import { ResendDialog } from "../resend/resend-dialog"
import { RevealDialog } from "../reveal/reveal-dialog"
import type { OpenDialog } from "./open-dialog"

type Props = {
  dialog: OpenDialog | null
  invoices: InvoiceHead[]
  onClose: () => void
}

/** The dialog that is open for a licence, if any. */
export function LicenceDialogs({ dialog, invoices, onClose }: Props) {
  switch (dialog?.name) {
    case "reveal":
      return <RevealDialog {...dialog} onClose={onClose} />
    case "resend":
      return <ResendDialog {...dialog} onClose={onClose} />
    case "cancel":
      return <CancelDialog {...dialog} onClose={onClose} />
    case "details":
      return <DetailsDrawer {...dialog} invoices={invoices} onClose={onClose} />
    case undefined:
      return null
  }
}
