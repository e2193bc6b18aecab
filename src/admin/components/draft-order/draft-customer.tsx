import type { DraftContents } from "../../hooks/orders/use-draft-contents"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import { FactRow } from "../licence-page/fact-row"
import { PageLink } from "../licence-page/page-link"
import { PageSection } from "../licence-page/page-section"

/** Whom a draft order is for. */
export function DraftCustomer({ contents }: { contents: DraftContents }) {
  const { t } = useWording()
  const { customer, email, region } = contents

  return (
    <PageSection title={t("draftOrder.customer")}>
      <dl className="divide-y">
        <FactRow name={t("licencePage.billTo")}>
          {customer && (
            <PageLink to={`/customers/${customer.id}`}>
              {accountName(customer)}
            </PageLink>
          )}
        </FactRow>
        <FactRow name={t("accounts.fields.email")}>{email}</FactRow>
        <FactRow name={t("newOrder.region")}>{region?.name}</FactRow>
      </dl>
    </PageSection>
  )
}
