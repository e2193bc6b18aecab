import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useResellers } from "../../hooks/accounts/use-resellers"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import { ACCOUNT_ROLES } from "../../lib/accounts/account"
import { COUNTRY_CODES } from "../../../types/country-codes"
import { countryOptions } from "../../lib/countries/country-options"
import { toLocale } from "../../lib/to-locale"

/** The filters of the accounts' table with their values, both as the API names them. */
export const ACCOUNT_FILTERS = {
  role: ACCOUNT_ROLES,
  sync_status: ["unsynchronized", "synchronized", "failed"],
  reseller_account_id: /^esdacc_\w+$/,
  country: COUNTRY_CODES,
} as const

/** By what the accounts' table can be filtered. */
export function useAccountFilters(): DataTableFilter[] {
  const { t } = useWording()
  const { language } = useTranslation().i18n
  const resellers = useResellers()

  return useMemo(
    () => [
      {
        id: "role",
        type: "multiselect",
        searchable: false,
        label: t("accounts.table.role"),
        options: ACCOUNT_FILTERS.role.map((role) => ({
          value: role,
          label: t(`accounts.roles.${role}.name`),
        })),
      },
      {
        id: "sync_status",
        type: "multiselect",
        searchable: false,
        label: t("accounts.table.status"),
        options: ACCOUNT_FILTERS.sync_status.map((state) => ({
          value: state,
          label: t(`accounts.states.${state}`),
        })),
      },
      {
        id: "reseller_account_id",
        type: "multiselect",
        label: t("accounts.table.reseller"),
        options: resellers.map((reseller) => ({
          value: reseller.id,
          label: accountName(reseller),
        })),
      },
      {
        id: "country",
        type: "multiselect",
        label: t("accounts.table.country"),
        options: countryOptions(toLocale(language)),
      },
    ],
    [t, language, resellers]
  )
}
