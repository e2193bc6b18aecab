import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useConnections } from "../../../hooks/accounts/use-connections"
import { useAccountNames } from "../../../hooks/licences/use-account-names"
import { useEsdProducts } from "../../../hooks/licences/use-esd-products"
import { useKnownCustomers } from "../../../hooks/licences/use-known-customers"
import { useWording } from "../../../hooks/use-wording"
import { CustomerFilter } from "./customer-filter"
import { AccountFilter } from "./account-filter"
import { searchFilter } from "./search-filter"

const NONE: string[] = []

/** By whom and what the licences can be filtered: customer, end customer, reseller, offering, connection. */
export function useChoiceFilters(
  chosen: Record<string, string[]>
): DataTableFilter[] {
  const { t } = useWording()
  const { data: products } = useEsdProducts()
  const { connections } = useConnections()
  const customers = useKnownCustomers(chosen.customer_id ?? NONE)
  const accounts = useAccountNames(chosen.end_customer_id ?? NONE)
  const resellers = useAccountNames(chosen.reseller_account_id ?? NONE)

  return useMemo(() => {
    const isOne = connections.length < 2
    const nameOf = (id: string) =>
      connections.find((connection) => connection.id === id)?.system_name ?? id

    return [
      searchFilter({
        id: "customer_id",
        label: t("desk.filters.customer"),
        names: new Map([...customers].map(([id, { name }]) => [id, name])),
        render: (content) => <CustomerFilter {...content} />,
      }),
      searchFilter({
        id: "end_customer_id",
        label: t("desk.filters.endCustomer"),
        names: accounts,
        render: (content) => (
          <AccountFilter {...content} label={t("desk.filters.endCustomer")} />
        ),
      }),
      searchFilter({
        id: "reseller_account_id",
        label: t("desk.filters.reseller"),
        names: resellers,
        render: (content) => (
          <AccountFilter
            {...content}
            label={t("desk.filters.reseller")}
            role="reseller"
          />
        ),
      }),
      {
        id: "esd_product_id",
        type: "multiselect",
        label: t("desk.columns.offering"),
        options: (products ?? []).map(({ id, name, sku, connection_id }) => ({
          value: id,
          label: `${name} · ${sku}${isOne ? "" : ` · ${nameOf(connection_id)}`}`,
        })),
      },
      ...(isOne
        ? []
        : [
            {
              id: "connection_id",
              type: "multiselect" as const,
              searchable: false,
              label: t("desk.filters.connection"),
              options: connections.map(({ id, system_name }) => ({
                value: id,
                label: system_name,
              })),
            },
          ]),
    ]
  }, [t, products, connections, customers, accounts, resellers])
}
