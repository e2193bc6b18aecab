import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { accountName } from "../../lib/accounts/account-name"
import { AccountActions } from "../accounts/account-actions"
import { AccountBadge } from "../accounts/account-badge"
import { ShortText } from "./short-text"

/** Columns by which the API sorts; their ids are its fields. */
export const SORTED_COLUMNS = [
  "company_name",
  "email",
  "role",
  "sync_status",
  "country",
  "last_sync_at",
] as const

const column = createDataTableColumnHelper<EsdAccountResponse>()

/** The columns of the accounts' table. */
export function useAccountColumns(onOpen: (dialog: AccountDialog) => void) {
  const wording = useWording()

  return useMemo(() => {
    const { t, formatDate, formatCountry } = wording
    const sorted = {
      enableSorting: true,
      sortAscLabel: t("table.ascending"),
      sortDescLabel: t("table.descending"),
    }

    return [
      column.select({
        header: ({ table }) => (
          <Checkbox
            aria-label={t("accounts.table.selectAll")}
            checked={
              table.getIsSomePageRowsSelected()
                ? "indeterminate"
                : table.getIsAllPageRowsSelected()
            }
            onCheckedChange={(checked) =>
              table.toggleAllPageRowsSelected(Boolean(checked))
            }
          />
        ),
        cell: ({ row }) => (
          <Checkbox
            aria-label={t("accounts.table.select", {
              name: accountName(row.original),
            })}
            checked={row.getIsSelected()}
            onCheckedChange={(checked) => row.toggleSelected(Boolean(checked))}
          />
        ),
      }),
      column.accessor(accountName, {
        id: "company_name",
        header: t("accounts.table.name"),
        sortLabel: t("accounts.table.name"),
        ...sorted,
        cell: ({ row: { original } }) => (
          <ShortText text={accountName(original)} isStrong />
        ),
      }),
      column.accessor("email", {
        header: t("accounts.table.email"),
        sortLabel: t("accounts.table.email"),
        ...sorted,
        cell: ({ row: { original } }) => <ShortText text={original.email} />,
      }),
      column.accessor("role", {
        header: t("accounts.table.role"),
        sortLabel: t("accounts.table.role"),
        ...sorted,
        cell: ({ row: { original } }) => (
          <>{t(`accounts.roles.${original.role}.name`)}</>
        ),
      }),
      column.accessor("sync_status", {
        header: t("accounts.table.status"),
        sortLabel: t("accounts.table.status"),
        ...sorted,
        cell: ({ row: { original } }) => <AccountBadge account={original} />,
      }),
      column.display({
        id: "reseller",
        header: t("accounts.table.reseller"),
        cell: ({ row: { original } }) => (
          <ShortText
            text={
              original.reseller
                ? accountName(original.reseller)
                : t("details.none")
            }
          />
        ),
      }),
      column.accessor("country", {
        header: t("accounts.table.country"),
        sortLabel: t("accounts.table.country"),
        ...sorted,
        cell: ({ row: { original } }) => formatCountry(original.country),
      }),
      column.accessor("last_sync_at", {
        header: t("accounts.table.lastSync"),
        sortLabel: t("accounts.table.lastSync"),
        ...sorted,
        cell: ({ row: { original } }) => (
          <>
            {original.last_sync_at
              ? formatDate(original.last_sync_at)
              : t("details.none")}
          </>
        ),
      }),
      column.display({
        id: "action",
        cell: ({ row: { original } }) => (
          <AccountActions account={original} onOpen={onOpen} />
        ),
      }),
    ]
  }, [wording, onOpen])
}
