import { Button } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import type { LicenceList } from "../../lib/api/licence-list"
import type { Cursor } from "../../lib/table/cursor"
import { pageRange } from "../../lib/table/page-range"

type Page = { pageIndex: number; cursor: Cursor | null }

type Props = Page & {
  list: LicenceList
  perPage: number
  /** Whether another page is being read while this one is still shown. */
  isLoading: boolean
  onPage: (page: Page) => void
}

/** Leads to the next and to the previous page of a list that has no page numbers. */
export function LicencePages({
  list,
  perPage,
  pageIndex,
  cursor,
  isLoading,
  onPage,
}: Props) {
  const { t, formatNumber } = useWording()
  const { count, esd_assets, previous_cursor, next_cursor } = list
  const isFirst = !cursor || !previous_cursor
  const index = isFirst ? 0 : Math.max(1, pageIndex)
  const { from, to } = pageRange(index, perPage, esd_assets.length)
  const key = list.is_count_exact === false ? "desk.pageOfMore" : "desk.page"

  return (
    <nav
      aria-label={t("desk.pages")}
      className="text-ui-fg-subtle txt-compact-small-plus flex w-full items-center justify-between px-6 py-4"
    >
      <p role="status">
        {t(key, {
          count,
          from: formatNumber(from),
          to: formatNumber(to),
          total: formatNumber(count),
        })}
      </p>
      <div className="flex items-center gap-x-2">
        <Button
          type="button"
          variant="transparent"
          disabled={isFirst}
          // not `disabled`, which would take the focus away
          aria-disabled={isLoading}
          onClick={() =>
            !isLoading &&
            onPage({
              pageIndex: index - 1,
              // the first page has what came up meanwhile, too
              cursor:
                index > 1 && previous_cursor
                  ? { side: "before", at: previous_cursor }
                  : null,
            })
          }
        >
          {t("pagination.prev")}
        </Button>
        <Button
          type="button"
          variant="transparent"
          disabled={!next_cursor}
          aria-disabled={isLoading}
          onClick={() =>
            !isLoading &&
            next_cursor &&
            onPage({
              pageIndex: index + 1,
              cursor: { side: "after", at: next_cursor },
            })
          }
        >
          {t("pagination.next")}
        </Button>
      </div>
    </nav>
  )
}
