import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { EditAccountDrawer } from "../account-form/edit-account-drawer"
import { SyncOptionsDrawer } from "../sync-options/sync-options-drawer"
import { AccountDetailsDrawer } from "./account-details-drawer"

type Props = { dialog: AccountDialog | null; onClose: () => void }

/** The dialog that is open about an account, if any. */
export function AccountDialogs({ dialog, onClose }: Props) {
  switch (dialog?.name) {
    case "sync":
      return <SyncOptionsDrawer {...dialog} onClose={onClose} />
    case "edit":
      return <EditAccountDrawer {...dialog} onClose={onClose} />
    case "details":
      return <AccountDetailsDrawer {...dialog} onClose={onClose} />
    case undefined:
      return null
  }
}
