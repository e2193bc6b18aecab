import { Button, Text } from "@medusajs/ui"
import type { EsdAccountResponse } from "../../../types"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import type { SyncTarget } from "../../lib/accounts/sync-target"
import { ReasonedButton } from "../licence-page/reasoned-button"
import { AccountActions } from "./account-actions"
import { AccountBadge } from "./account-badge"
import { AccountFacts } from "./account-facts"
import { AccountProblem } from "./account-problem"

type Props = {
  /** Name of the system, with that of its connection where there are several. */
  title: string
  target: SyncTarget
  onOpen: (dialog: AccountDialog) => void
}

/** The customer's account at Microsoft ESD: badge, what is known, what went wrong, what can be done. */
export function AccountLine({ title, target, onOpen }: Props) {
  const { t } = useWording()
  const notAllowed = useWhyNotAllowed("operate")
  const account: EsdAccountResponse | null = target.account

  return (
    <section aria-label={title} className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <div role="status" className="flex">
          <AccountBadge account={account} />
        </div>
      </div>
      {account ? (
        <>
          <AccountFacts account={account} />
          <AccountProblem account={account} />
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("accounts.panel.noAccount")}
        </Text>
      )}
      <div className="flex items-center justify-end gap-x-2">
        <ReasonedButton reason={notAllowed}>
          {(control) => (
            <Button
              {...control}
              size="small"
              variant="secondary"
              aria-label={`${t("accounts.actions.syncOptions")}: ${title}`}
              onClick={({ currentTarget }) =>
                onOpen({ name: "sync", target, opener: currentTarget })
              }
            >
              {t("accounts.actions.syncOptions")}
            </Button>
          )}
        </ReasonedButton>
        {account && <AccountActions account={account} onOpen={onOpen} />}
      </div>
    </section>
  )
}
