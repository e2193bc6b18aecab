import { useDraftOrder } from "../../hooks/orders/use-draft-order"
import { useWording } from "../../hooks/use-wording"

/** Which draft order a page is about, in the trail of pages. */
export function DraftBreadcrumb({ orderId }: { orderId: string }) {
  const { t } = useWording()
  const { data } = useDraftOrder(orderId)

  return (
    <>
      {data
        ? t("draftOrder.title", { number: data.display_id })
        : t("draftOrder.draftOrder")}
    </>
  )
}
