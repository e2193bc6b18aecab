import { Button, Drawer } from "@medusajs/ui"
import type { EsdAccountResponse } from "../../../types"
import { useAccountDetail } from "../../hooks/accounts/use-account-detail"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import { formatAddress } from "../../lib/accounts/format-address"
import { DetailSection } from "../details/detail-section"
import { LedgerHistory } from "../history/ledger-history"
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
  const { t, formatCountry } = useWording()
  const { data, error } = useAccountDetail(account.id)
  const shown = data ?? account

  return (
    <Drawer open onOpenChange={onClose}>
      <Drawer.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <Drawer.Header>
          <Drawer.Title>{accountName(shown)}</Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {shown.email}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <DetailSection title={t("details.state")}>
            <div className="flex">
              <AccountBadge account={shown} />
            </div>
            <AccountProblem account={shown} />
          </DetailSection>
          <DetailSection title={t("details.facts")}>
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
