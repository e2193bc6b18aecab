import { Button, DataTable, Heading } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { CreateAccountModal } from "../account-form/create-account-modal"
import { ReasonedButton } from "../licence-page/reasoned-button"

type Props = {
  /** How many accounts failed. */
  failed: number
  isPending: boolean
  onSynchronizeFailed: () => void
}

/** What stands above the accounts: title, filters, search, and what can be done without a selection. */
export function AccountToolbar({
  failed,
  isPending,
  onSynchronizeFailed,
}: Props) {
  const { t } = useWording()
  const notAllowed = useWhyNotAllowed("operate")
  const opener = useRef<HTMLButtonElement>(null)
  const [isCreating, setIsCreating] = useState(false)

  return (
    <DataTable.Toolbar
      className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center"
      translations={{ clearAll: t("table.clearAll") }}
    >
      <Heading>{t("accounts.table.title")}</Heading>
      <div className="flex flex-wrap items-center gap-2">
        <DataTable.FilterMenu tooltip={t("table.filter")} />
        <DataTable.SortingMenu tooltip={t("table.sort")} />
        <DataTable.Search
          placeholder={t("fields.search")}
          aria-label={t("accounts.table.search")}
        />
        {failed > 0 && !notAllowed && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={onSynchronizeFailed}
          >
            {t("accounts.actions.synchronizeFailed", { count: failed })}
          </Button>
        )}
        <ReasonedButton reason={notAllowed}>
          {(control) => (
            <Button
              {...control}
              ref={opener}
              size="small"
              variant="secondary"
              onClick={() => setIsCreating(true)}
            >
              {t("accounts.actions.create")}
            </Button>
          )}
        </ReasonedButton>
      </div>
      {isCreating && (
        <CreateAccountModal
          opener={opener.current}
          onClose={() => setIsCreating(false)}
        />
      )}
    </DataTable.Toolbar>
  )
}
