import { clx } from "@medusajs/ui"
import { useState } from "react"
import type { AdminEsdAssetResponse } from "../../../types"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { LicenceDialogs } from "./licence-dialogs"
import { LicenceRow } from "./licence-row"
import type { OpenDialog } from "./open-dialog"

type Props = {
  licences: AdminEsdAssetResponse[]
  invoices: InvoiceHead[]
  /** Whether another page is being read while this one is still shown. */
  isLoading: boolean
}

/**
 * One page of licences, and the dialog that is open for one of them. It stands
 * here, so that it stays when its row moves to another page.
 */
export function LicenceList({ licences, invoices, isLoading }: Props) {
  const { t } = useWording()
  const [dialog, setDialog] = useState<OpenDialog | null>(null)

  return (
    <>
      <ul
        aria-label={t("licence.list")}
        aria-busy={isLoading}
        className={clx("divide-y", isLoading && "opacity-50")}
      >
        {licences.map((licence) => (
          <LicenceRow
            key={licence.id}
            licence={licence}
            invoices={invoices}
            onOpen={setDialog}
          />
        ))}
      </ul>
      <LicenceDialogs
        dialog={dialog}
        invoices={invoices}
        onClose={() => setDialog(null)}
      />
    </>
  )
}
