import { Container, DataTable } from "@medusajs/ui"
import { useState } from "react"
import { useSyncProgress } from "../../hooks/accounts/use-sync-progress"
import { usePaginationWords } from "../../hooks/use-pagination-words"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { AccountDialogs } from "../accounts/account-dialogs"
import { NotLoaded } from "../states/not-loaded"
import { AccountToolbar } from "./account-toolbar"
import { SyncProgressBar } from "./sync-progress-bar"
import { useAccountTable } from "./use-account-table"
import { useBulkSync } from "./use-bulk-sync"

/** All accounts, to be found, made, changed and synchronized, one or many at once. */
export function AccountTable() {
  const { t } = useWording()
  const paginationWords = usePaginationWords(t("accounts.table.results"))
  const [dialog, setDialog] = useState<AccountDialog | null>(null)
  const { progress, failed, onRequested } = useSyncProgress()
  const { synchronize, isPending } = useBulkSync(onRequested)
  const { table, error, refetch } = useAccountTable({
    onOpen: setDialog,
    onSynchronize: (ids) => synchronize({ ids }, ids.length),
  })

  if (error) {
    return (
      <NotLoaded
        isPage
        sentence="accounts.table.loadFailed"
        error={error}
        onReload={refetch}
      />
    )
  }

  return (
    <Container className="divide-y p-0">
      <DataTable instance={table}>
        <AccountToolbar
          failed={failed}
          isPending={isPending}
          onSynchronizeFailed={() =>
            synchronize({ sync_status: "failed" }, failed)
          }
        />
        <SyncProgressBar progress={progress} />
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("accounts.table.none"),
              description: t("accounts.table.noneHint"),
            },
            filtered: {
              heading: t("fields.nothingFound"),
              description: t("accounts.table.noneFiltered"),
            },
          }}
        />
        <DataTable.Pagination translations={paginationWords} />
        <DataTable.CommandBar
          selectedLabel={(count) => t("accounts.table.selected", { count })}
        />
      </DataTable>
      <AccountDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Container>
  )
}
