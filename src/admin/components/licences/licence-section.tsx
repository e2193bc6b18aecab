import type { AdminOrder } from "@medusajs/framework/types"
import { Container } from "@medusajs/ui"
import { useOrderInvoices } from "../../hooks/use-order-invoices"
import { useOrderLicences } from "../../hooks/use-order-licences"
import { useRefreshOrder } from "../../hooks/use-refresh-order"
import { useWording } from "../../hooks/use-wording"
import { LICENCES_PER_PAGE } from "../../lib/api/fetch-licence-page"
import { NotLoaded } from "../states/not-loaded"
import { Pagination } from "../states/pagination"
import { LicenceHeader } from "./licence-header"
import { LicenceList } from "./licence-list"
import { OrderCancellations } from "./order-cancellations"

/** The licences of an order with all that staff can see and do; nothing on orders without any. */
export function LicenceSection({ order }: { order: AdminOrder }) {
  const { t } = useWording()
  const { data, error, refetch, isPlaceholderData, pageIndex, setPageIndex } =
    useOrderLicences(order)
  const invoices = useOrderInvoices(
    order.id,
    data?.licences.map(({ credit_note_id }) => credit_note_id)
  )
  useRefreshOrder(order.id, data?.counts)

  if (!data) {
    return (
      error && (
        <NotLoaded sentence="loadFailed" error={error} onReload={refetch} />
      )
    )
  }

  if (data.counts.total === 0) {
    return null
  }

  return (
    <Container className="divide-y p-0">
      <LicenceHeader order={order} counts={data.counts} invoices={invoices} />
      <OrderCancellations orderId={order.id} />
      <LicenceList
        licences={data.licences}
        invoices={invoices}
        isLoading={isPlaceholderData}
      />
      <Pagination
        total={data.counts.total}
        perPage={LICENCES_PER_PAGE}
        results={t("pagination.results")}
        pageIndex={pageIndex}
        onPage={setPageIndex}
      />
    </Container>
  )
}
