import type { AdminEsdAssetResponse } from "../../../types"
import { useAccountDetail } from "../../hooks/accounts/use-account-detail"
import { useBillTo } from "../../hooks/licences/use-bill-to"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import { AccountBadge } from "../accounts/account-badge"
import { AccountProblem } from "../accounts/account-problem"
import { FactRow } from "./fact-row"
import { PageLink } from "./page-link"
import { PageSection } from "./page-section"

/** Who is charged, who uses the licence, whether Microsoft knows them, and where the key goes. */
export function CustomerSection({
  licence,
}: {
  licence: AdminEsdAssetResponse
}) {
  const { t } = useWording()
  const { customer_id, end_customer } = licence
  const { data: account } = useAccountDetail(end_customer.id)
  const { payer } = useBillTo([licence])(licence)
  const accountsOf = (email: string) =>
    `/esd/accounts?q=${encodeURIComponent(email)}`

  return (
    <PageSection title={t("licencePage.customer")}>
      <dl className="divide-y">
        <FactRow name={t("licencePage.billTo")}>
          {customer_id ? (
            <PageLink to={`/customers/${customer_id}`}>{payer}</PageLink>
          ) : (
            payer
          )}
        </FactRow>
        <FactRow name={t("licencePage.endCustomer")}>
          <div className="flex flex-col gap-y-1">
            <PageLink to={accountsOf(end_customer.email)}>
              {accountName(account ?? end_customer)}
            </PageLink>
            <span className="text-ui-fg-muted">{end_customer.email}</span>
            {account && (
              <>
                <span className="flex">
                  <AccountBadge account={account} />
                </span>
                <AccountProblem account={account} />
              </>
            )}
          </div>
        </FactRow>
        {account?.reseller && (
          <FactRow name={t("accounts.roles.reseller.name")}>
            <PageLink to={accountsOf(account.reseller.email)}>
              {accountName(account.reseller)}
            </PageLink>
          </FactRow>
        )}
        <FactRow name={t("details.fact.email")}>
          {licence.delivery_email}
        </FactRow>
      </dl>
    </PageSection>
  )
}
