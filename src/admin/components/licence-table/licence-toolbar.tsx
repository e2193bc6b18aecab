import { Button, DataTable, Heading, Hint, toast } from "@medusajs/ui"
import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"
import { useWording } from "../../hooks/use-wording"
import { exportLicences } from "../../lib/api/export-licences"
import type { DeskQuery } from "../../lib/licences/desk/desk-query"

type Props = {
  /** What the export holds; null where there is nothing to export. */
  exported: DeskQuery | null
  /** Whether a key was begun in the search and is not whole. */
  isKeyBegun: boolean
}

/** What stands above the licences: title, filters, search, export. */
export function LicenceToolbar({ exported, isKeyBegun }: Props) {
  const { t } = useWording()
  const { mutate, isPending } = useMutation<void, FetchError, DeskQuery>({
    mutationFn: exportLicences,
    onSuccess: () => toast.success(t("desk.exported")),
    onError: ({ message }) =>
      toast.error(t("desk.exportFailed"), { description: message }),
  })

  return (
    <DataTable.Toolbar
      className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center"
      translations={{ clearAll: t("table.clearAll") }}
    >
      <Heading>{t("menu.licences")}</Heading>
      <div className="flex flex-wrap items-center gap-2">
        <DataTable.FilterMenu tooltip={t("table.filter")} />
        <DataTable.SortingMenu tooltip={t("table.sort")} />
        <div>
          <DataTable.Search
            placeholder={t("fields.search")}
            aria-label={t("desk.search")}
            aria-describedby="esd-desk-search-hint"
          />
          <div role="status" id="esd-desk-search-hint">
            {isKeyBegun && <Hint>{t("desk.keyBegun")}</Hint>}
          </div>
        </div>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          disabled={!exported}
          onClick={() => exported && mutate(exported)}
        >
          {t("desk.export")}
        </Button>
      </div>
    </DataTable.Toolbar>
  )
}
