import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { ACCOUNT_ROLES } from "../../lib/accounts/account"

/** The filters of the accounts' table with their values, both as the API names them. */
export const ACCOUNT_FILTERS = {
  role: ACCOUNT_ROLES,
  sync_status: ["unsynchronized", "synchronized", "failed"],
} as const

const filter = createDataTableFilterHelper<EsdAccountResponse>()

/** By what the accounts' table can be filtered. */
export function useAccountFilters(): DataTableFilter[] {
  const { t } = useWording()

  return useMemo(
    () => [
      filter.accessor("role", {
        type: "multiselect",
        searchable: false,
        label: t("accounts.table.role"),
        options: ACCOUNT_FILTERS.role.map((role) => ({
          value: role,
          label: t(`accounts.roles.${role}.name`),
        })),
      }),
      filter.accessor("sync_status", {
        type: "multiselect",
        searchable: false,
        label: t("accounts.table.status"),
        options: ACCOUNT_FILTERS.sync_status.map((state) => ({
          value: state,
          label: t(`accounts.states.${state}`),
        })),
      }),
    ],
    [t]
  )
}
