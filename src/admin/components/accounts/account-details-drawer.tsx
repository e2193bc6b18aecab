import type { EsdAccountResponse } from "../../../types"
import { useAccountDetail } from "../../hooks/accounts/use-account-detail"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import { formatAddress } from "../../lib/accounts/format-address"
import { DetailsFrame } from "../details/details-frame"
import { AccountBadge } from "./account-badge"
import { AccountFacts } from "./account-facts"
import { AccountProblem } from "./account-problem"

type Props = {
  account: EsdAccountResponse
  opener: HTMLElement | null
  onClose: () => void
}

/** All there is to know about an account: its state, its data, its history. */
export function AccountDetailsDrawer({ account, opener, onClose }: Props) {
  const { formatCountry } = useWording()
  const { data, error } = useAccountDetail(account.id)
  const shown = data ?? account

  return (
    <DetailsFrame
      title={accountName(shown)}
      description={shown.email}
      state={
        <>
          <div className="flex">
            <AccountBadge account={shown} />
          </div>
          <AccountProblem account={shown} />
        </>
      }
      facts={
        <AccountFacts
          account={shown}
          more={{
            reseller: shown.reseller && accountName(shown.reseller),
            phone: shown.phone,
            country: formatCountry(shown.country),
            address: formatAddress(shown.address),
            connection: shown.connection_id,
            account: shown.id,
          }}
        />
      }
      ledger={data?.ledger}
      error={error}
      opener={opener}
      onClose={onClose}
    />
  )
}
