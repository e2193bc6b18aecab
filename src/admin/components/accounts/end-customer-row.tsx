import { Text } from "@medusajs/ui"
import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { accountName } from "../../lib/accounts/account-name"
import { AccountActions } from "./account-actions"
import { AccountBadge } from "./account-badge"
import { AccountProblem } from "./account-problem"

type Props = {
  account: EsdAccountResponse
  onOpen: (dialog: AccountDialog) => void
}

/** One end customer of a reseller: who it is, its badge, what waits for it, what went wrong. */
export function EndCustomerRow({ account, onOpen }: Props) {
  const { t } = useWording()
  const { waiting_licences: waiting = 0 } = account

  return (
    <li className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <div className="min-w-0 flex-1">
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="truncate"
          >
            {accountName(account)}
          </Text>
          <Text
            size="small"
            leading="compact"
            className="text-ui-fg-subtle truncate"
          >
            {account.email}
          </Text>
        </div>
        <AccountBadge account={account} />
        <AccountActions account={account} onOpen={onOpen} />
      </div>
      {waiting > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("accounts.endCustomers.waiting", { count: waiting })}
        </Text>
      )}
      <AccountProblem account={account} />
    </li>
  )
}
