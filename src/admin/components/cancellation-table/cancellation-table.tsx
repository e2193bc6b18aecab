import { Container, DataTable, Heading } from "@medusajs/ui"
import { usePaginationWords } from "../../hooks/use-pagination-words"
import { useWording } from "../../hooks/use-wording"
import { useDecisionDialog } from "../cancellations/use-decision-dialog"
import { NotLoaded } from "../states/not-loaded"
import { useCancellationTable } from "./use-cancellation-table"

/** All cancellations, the latest first; what customers ask for is decided here. */
export function CancellationTable() {
  const { t } = useWording()
  const paginationWords = usePaginationWords(t("cancellations.results"))
  const { onDecide, dialog } = useDecisionDialog()
  const { table, error, refetch } = useCancellationTable(onDecide)

  if (error) {
    return (
      <NotLoaded
        isPage
        sentence="cancellations.loadFailed"
        error={error}
        onReload={refetch}
      />
    )
  }

  return (
    <Container className="divide-y p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex items-center justify-between gap-4"
          translations={{ clearAll: t("table.clearAll") }}
        >
          <Heading>{t("menu.cancellations")}</Heading>
          <DataTable.FilterMenu tooltip={t("table.filter")} />
        </DataTable.Toolbar>
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("cancellations.none"),
              description: t("cancellations.noneHint"),
            },
            filtered: {
              heading: t("fields.nothingFound"),
              description: t("cancellations.noneFiltered"),
            },
          }}
        />
        <DataTable.Pagination translations={paginationWords} />
      </DataTable>
      {dialog}
    </Container>
  )
}
