import type { EsdAssetEndCustomer } from "../../types"

type QueriedAsset = {
  account?: EsdAssetEndCustomer & { [column: string]: unknown }
  account_id?: string
  reseller_account_id?: string | null
}

/**
 * Shows the account of a licence as its end customer, and whether a reseller
 * bought it for that one.
 *
 * @param queried a licence as `query.graph` reads it; without `account` where
 * the request's `fields` left it out.
 */
export function toEsdAsset(queried: object) {
  // The relation's own column says the same as `end_customer.id`.
  const {
    account,
    account_id: _,
    reseller_account_id: reseller,
    ...asset
  } = queried as QueriedAsset

  return {
    ...asset,
    ...(reseller !== undefined && { for_resale: reseller !== null }),
    ...(account && {
      end_customer: {
        id: account.id,
        company_name: account.company_name,
        email: account.email,
      },
    }),
  }
}
