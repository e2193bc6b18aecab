import type { LicenceFilter } from "../../../../modules/esd/services/desk/licence-filter"
import type { AdminExportAssetsParams } from "../../../asset-validators"

/** The filter that a query asks for. */
export function toLicenceFilter({
  q,
  is_invoiced,
  is_refunded,
  purchased_at,
  account_id,
  end_customer_id,
  order: _,
  ...columns
}: AdminExportAssetsParams): LicenceFilter {
  const accounts = both(account_id, end_customer_id)

  return {
    ...Object.fromEntries(
      Object.entries(columns).map(([column, value]) => [column, list(value)])
    ),
    ...(accounts && { account_id: accounts }),
    ...(q !== undefined && { q }),
    ...(purchased_at && { purchased_at }),
    ...(is_invoiced && { is_invoiced: is_invoiced === "true" }),
    ...(is_refunded && { is_refunded: is_refunded === "true" }),
  }
}

type OneOrMore = string | string[] | undefined

function list(value: OneOrMore): string[] | undefined {
  return value === undefined ? undefined : [value].flat()
}

/** Who gives two names of one filter wants both to be true. */
function both(one: OneOrMore, other: OneOrMore): string[] | undefined {
  const [some, others] = [list(one), list(other)]

  return some && others
    ? some.filter((value) => others.includes(value))
    : (some ?? others)
}
