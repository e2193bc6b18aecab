import { Table } from "@medusajs/ui"
import { usePaginationWords } from "../../hooks/use-pagination-words"
import { pageCount } from "../../lib/table/page-count"

type Props = {
  total: number
  perPage: number
  pageIndex: number
  /** What is counted, e.g. "licences", where there is room to say it. */
  results?: string
  onPage: (pageIndex: number) => void
}

/** Leads to the other pages of a list, where it does not fit on one. */
export function Pagination({
  total,
  perPage,
  pageIndex,
  results = "",
  onPage,
}: Props) {
  const translations = usePaginationWords(results)
  const pages = pageCount(total, perPage)

  if (pages < 2) {
    return null
  }

  return (
    <Table.Pagination
      count={total}
      pageSize={perPage}
      pageCount={pages}
      pageIndex={pageIndex}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex + 1 < pages}
      previousPage={() => onPage(pageIndex - 1)}
      nextPage={() => onPage(pageIndex + 1)}
      translations={translations}
    />
  )
}
