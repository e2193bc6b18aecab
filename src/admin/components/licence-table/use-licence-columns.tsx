import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import type { AdminEsdAssetResponse } from "../../../types"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import type { BillTo } from "../../lib/licences/bill-to"
import { licenceNumber } from "../../lib/licences/licence-number"
import { LicenceLights } from "../licences/licence-lights"
import { MaskedKey } from "../licences/masked-key"
import { LicenceCheckbox } from "./licence-checkbox"
import { TwoLines } from "./two-lines"
import { WaitingTime } from "./waiting-time"

const LIGHTS_WIDTH = 330

const column = createDataTableColumnHelper<AdminEsdAssetResponse>()

/** The columns of the licence desk; who may do nothing with licences selects none. */
export function useLicenceColumns(
  billTo: (licence: AdminEsdAssetResponse) => BillTo
) {
  const wording = useWording()
  const isAllowed = useAllowed("operate")

  return useMemo(() => {
    const { t, formatDate, formatDay, formatTime } = wording
    const sorted = (name: string) => ({
      header: t(`desk.columns.${name}`),
      sortLabel: t(`desk.columns.${name}`),
      enableSorting: true,
      sortAscLabel: t("table.ascending"),
      sortDescLabel: t("table.descending"),
    })

    return [
      column.select({
        header: ({ table }) => (
          <LicenceCheckbox
            label={t("desk.selectAll")}
            checked={
              table.getIsSomePageRowsSelected()
                ? "indeterminate"
                : table.getIsAllPageRowsSelected()
            }
            onChange={(checked) => table.toggleAllPageRowsSelected(checked)}
          />
        ),
        cell: ({ row }) => (
          <LicenceCheckbox
            label={t("desk.select", nameOf(row.original))}
            checked={row.getIsSelected()}
            onChange={(checked) => row.toggleSelected(checked)}
          />
        ),
      }),
      column.accessor("order_display_id", {
        ...sorted("order"),
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
        header: t("desk.columns.customer"),
        cell: ({ row: { original } }) => {
          const { payer, endCustomer } = billTo(original)

          return (
            <TwoLines
              first={payer}
              title={payer}
              second={
                endCustomer &&
                t("desk.forEndCustomer", { name: accountName(endCustomer) })
              }
            />
          )
        },
      }),
      column.display({
        id: "offering",
        header: t("desk.columns.offering"),
        cell: ({ row: { original } }) => (
          <TwoLines
            first={
              <Link
                to={`/esd/licences/${original.id}`}
                aria-label={t("desk.open", nameOf(original))}
                className="txt-compact-small-plus"
                onClick={(event) => event.stopPropagation()}
              >
                {original.product_title}
              </Link>
            }
            title={original.product_title}
            second={[
              original.sku,
              original.unit_count > 1 &&
                t("licence.number", licenceNumber(original)),
            ]
              .filter(Boolean)
              .join(" · ")}
          />
        ),
      }),
      column.accessor("status", {
        id: "lights",
        header: t("desk.columns.lights"),
        truncateTooltip: false,
        size: LIGHTS_WIDTH,
        minSize: LIGHTS_WIDTH,
        cell: ({ row: { original } }) => (
          <div className="py-2">
            <LicenceLights licence={original} invoices={[]} />
          </div>
        ),
      }),
      column.display({
        id: "key",
        header: t("desk.columns.key"),
        cell: ({ row: { original } }) =>
          original.display_key ? (
            <MaskedKey displayKey={original.display_key} />
          ) : (
            <>{t("details.none")}</>
          ),
      }),
      column.accessor("purchased_at", {
        ...sorted("purchasedAt"),
        cell: ({ row: { original } }) => (
          <TwoLines
            first={formatDay(original.purchased_at)}
            title={formatDate(original.purchased_at)}
            second={formatTime(original.purchased_at)}
          />
        ),
      }),
      column.display({
        id: "waiting",
        header: t("desk.columns.waiting"),
        cell: ({ row: { original } }) => <WaitingTime licence={original} />,
      }),
    ].filter(({ id }) => isAllowed || id !== "select")
  }, [wording, billTo, isAllowed])
}

function nameOf(licence: AdminEsdAssetResponse) {
  return {
    ...licenceNumber(licence),
    order: licence.order_display_id,
    product: licence.product_title,
  }
}
