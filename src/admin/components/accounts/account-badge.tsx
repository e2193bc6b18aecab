import { StatusBadge } from "@medusajs/ui"
import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import {
  ACCOUNT_STATE_COLORS,
  accountState,
} from "../../lib/accounts/account-state"

type Props = { account: EsdAccountResponse | null }

/** How far an account is, in colour and word. */
export function AccountBadge({ account }: Props) {
  const { t } = useWording()
  const state = accountState(account)

  return (
    <StatusBadge color={ACCOUNT_STATE_COLORS[state]} className="text-nowrap">
      {t(`accounts.states.${state}`)}
    </StatusBadge>
  )
}
