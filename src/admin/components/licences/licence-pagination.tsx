import { Table } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import { LICENCES_PER_PAGE } from "../../lib/api/fetch-licence-page"

type Props = {
  total: number
  pageIndex: number
  onPage: (pageIndex: number) => void
}

/** Leads to the other pages, where an order has more licences than fit on one. */
export function LicencePagination({ total, pageIndex, onPage }: Props) {
  const { t } = useWording()
  const pageCount = Math.ceil(total / LICENCES_PER_PAGE)

  if (pageCount < 2) {
    return null
  }

  return (
    <Table.Pagination
      count={total}
      pageSize={LICENCES_PER_PAGE}
      pageCount={pageCount}
      pageIndex={pageIndex}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex + 1 < pageCount}
      previousPage={() => onPage(pageIndex - 1)}
      nextPage={() => onPage(pageIndex + 1)}
      translations={{
        of: t("pagination.of"),
        results: t("pagination.results"),
        pages: t("pagination.pages"),
        prev: t("pagination.prev"),
        next: t("pagination.next"),
      }}
    />
  )
}
