import { Container, Heading, Skeleton } from "@medusajs/ui"
import { Fragment, useState } from "react"
import { useCustomerAccounts } from "../../hooks/accounts/use-customer-accounts"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { panelLines } from "../../lib/accounts/panel-lines"
import { panelTitle } from "../../lib/accounts/panel-title"
import { NotLoaded } from "../states/not-loaded"
import { AccountDialogs } from "./account-dialogs"
import { AccountLine } from "./account-line"
import { EndCustomers } from "./end-customers"

/** Whether Microsoft ESD knows a customer and, of a reseller, the end customers; and how it gets to know them. */
export function AccountPanel({ customerId }: { customerId: string }) {
  const { t } = useWording()
  const { data, error, refetch } = useCustomerAccounts(customerId)
  const [dialog, setDialog] = useState<AccountDialog | null>(null)

  if (!data && error) {
    return (
      <NotLoaded
        sentence="accounts.panel.loadFailed"
        error={error}
        onReload={refetch}
      />
    )
  }

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("accounts.panel.title")}
      </Heading>
      {data ? (
        panelLines(data).map(({ connectionId, connectionName, target }) => (
          <Fragment key={connectionId}>
            <AccountLine
              title={panelTitle(t("accounts.panel.system"), connectionName)}
              target={target}
              onOpen={setDialog}
            />
            {target.account?.role === "reseller" && (
              <EndCustomers resellerId={target.account.id} onOpen={setDialog} />
            )}
          </Fragment>
        ))
      ) : (
        <div className="px-6 py-4">
          <Skeleton className="h-20" aria-label={t("accounts.panel.loading")} />
        </div>
      )}
      <AccountDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Container>
  )
}
