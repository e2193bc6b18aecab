import { clx, Container, DataTable } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import { deskFilters } from "../../lib/licences/desk/desk-query"
import { NotLoaded } from "../states/not-loaded"
import { LicencePages } from "./licence-pages"
import { LicenceToolbar } from "./licence-toolbar"
import { DESK_PAGE_SIZE, useLicenceTable } from "./use-licence-table"

/** All licences of the shop, to be found, watched and put right, one or many at once. */
export function LicenceTable() {
  const { t } = useWording()
  const { table, state, list, error, refetch, goTo, ...search } =
    useLicenceTable()

  return (
    <Container className="divide-y p-0">
      <DataTable instance={table}>
        <LicenceToolbar
          exported={!search.isByKey && list?.count ? deskFilters(state) : null}
          isKeyBegun={search.isKeyBegun}
        />
        {error ? (
          <NotLoaded
            isPage
            isInside
            sentence="desk.loadFailed"
            error={error}
            onReload={refetch}
          />
        ) : (
          <div
            aria-busy={search.isOld}
            className={clx(
              "flex w-full flex-1 flex-col",
              search.isOld && "opacity-50"
            )}
          >
            <DataTable.Table
              emptyState={{
                empty: {
                  heading: t("desk.none"),
                  description: t("desk.noneHint"),
                },
                filtered: {
                  heading: t("fields.nothingFound"),
                  description: t(
                    search.isByKey ? "desk.noneOfKey" : "desk.noneFiltered"
                  ),
                },
              }}
            />
          </div>
        )}
        {list && (
          <LicencePages
            list={list}
            perPage={DESK_PAGE_SIZE}
            pageIndex={state.pageIndex}
            cursor={search.isByKey ? null : state.cursor}
            isLoading={search.isOld}
            onPage={goTo}
          />
        )}
        <DataTable.CommandBar
          selectedLabel={(count) => t("accounts.table.selected", { count })}
        />
      </DataTable>
    </Container>
  )
}
