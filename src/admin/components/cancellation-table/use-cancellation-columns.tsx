import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import type { AdminEsdCancellationResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { cancellationBadge } from "../../lib/cancellations/cancellation-badge"
import { cancellationProblem } from "../../lib/cancellations/cancellation-problem"
import type { KnownCustomers } from "../../lib/licences/bill-to"
import { ShortText } from "../account-table/short-text"
import { AskedBy } from "../cancellations/asked-by"
import type { OpenDecision } from "../cancellations/decision-dialog"
import { TwoLines } from "../licence-table/two-lines"
import { CancellationActions } from "./cancellation-actions"

const column = createDataTableColumnHelper<AdminEsdCancellationResponse>()

/** The columns of the table of cancellations. */
export function useCancellationColumns(
  customers: KnownCustomers,
  onDecide: (decision: OpenDecision) => void
) {
  const wording = useWording()

  return useMemo(() => {
    const { t, formatDate } = wording
    const header = (name: string) => t(`cancellations.columns.${name}`)
    const none = t("details.none")

    return [
      column.display({
        id: "licence",
        header: header("licence"),
        cell: ({ row: { original } }) => (
          <TwoLines
            first={
              <Link
                to={`/esd/licences/${original.asset_id}`}
                className="txt-compact-small-plus"
                onClick={(event) => event.stopPropagation()}
              >
                {original.product_title}
              </Link>
            }
            title={original.product_title}
            second={[original.sku, original.display_key?.slice(-5)]
              .filter(Boolean)
              .join(" · ")}
          />
        ),
      }),
      column.display({
        id: "order",
        header: t("desk.columns.order"),
        cell: ({ row: { original } }) => (
          <Link
            to={`/orders/${original.order_id}`}
            aria-label={t("desk.openOrder", {
              order: original.order_display_id,
            })}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
            onClick={(event) => event.stopPropagation()}
          >
            #{original.order_display_id}
          </Link>
        ),
      }),
      column.display({
        id: "customer",
        header: header("customer"),
        cell: ({ row: { original } }) => {
          const customer = customers.get(original.customer_id ?? "")

          return (
            <TwoLines
              first={customer?.name ?? none}
              title={customer?.name ?? ""}
              second={customer?.email}
            />
          )
        },
      }),
      column.display({
        id: "status",
        header: header("status"),
        cell: ({ row: { original } }) => {
          const { color, label } = cancellationBadge(original.status, wording)

          return (
            <StatusBadge color={color} className="text-nowrap">
              {label}
            </StatusBadge>
          )
        },
      }),
      column.display({
        id: "asked",
        header: header("asked"),
        cell: ({ row: { original } }) => (
          <TwoLines
            first={<AskedBy cancellation={original} customers={customers} />}
            title=""
            second={formatDate(original.requested_at)}
          />
        ),
      }),
      column.display({
        id: "comment",
        header: header("comment"),
        cell: ({ row: { original } }) => (
          <ShortText text={original.comment ?? none} />
        ),
      }),
      column.display({
        id: "reason",
        header: header("reason"),
        cell: ({ row: { original } }) => (
          <ShortText
            text={
              cancellationProblem(original, wording)?.text ??
              original.decision_comment ??
              none
            }
          />
        ),
      }),
      column.display({
        id: "action",
        cell: ({ row: { original } }) => (
          <div
            className="flex justify-end"
            onClick={(event) => event.stopPropagation()}
          >
            <CancellationActions cancellation={original} onDecide={onDecide} />
          </div>
        ),
      }),
    ]
  }, [wording, customers, onDecide])
}
