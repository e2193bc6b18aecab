import { useEffect } from "react"
import { useDraftOrder } from "../../hooks/orders/use-draft-order"
import { NotLoaded } from "../states/not-loaded"
import { DraftChecks } from "./draft-checks"
import { ExecutePanel } from "./execute-panel"

type Props = {
  /** The dashboard's draft order, which is another object once it changed. */
  order: { id: string; customer_id?: string | null }
}

/** The checks of a draft order beside Medusa's own sections; nothing where it sells no licences. */
export function DraftPanel({ order }: Props) {
  const { data, error, refetch } = useDraftOrder(order.id)

  useEffect(() => {
    void refetch({ cancelRefetch: false })
  }, [refetch, order])

  if (!data) {
    return (
      error && (
        <NotLoaded
          sentence="draftOrder.loadFailed"
          error={error}
          onReload={refetch}
        />
      )
    )
  }

  if (data.licences === 0) {
    return null
  }

  return (
    <div className="flex flex-col gap-y-3">
      <ExecutePanel draft={data} />
      {!data.is_executed && (
        <DraftChecks draft={data} customerId={order.customer_id ?? null} />
      )}
    </div>
  )
}
