import type { EsdAssetEndCustomer, EsdAssetResponse } from "../../types"

/** A licence as `query.graph` reads it. */
export type QueriedAsset<Response extends EsdAssetResponse> = Omit<
  Response,
  "end_customer"
> & { account: EsdAssetEndCustomer & { [column: string]: unknown } }

/** Shows the account of a licence as its end customer. */
export function toEsdAsset<Response extends EsdAssetResponse>({
  account,
  ...asset
}: QueriedAsset<Response>) {
  // The relation's own column says the same as `end_customer.id`.
  const { account_id: _, ...shown } = asset as typeof asset & {
    account_id?: string
  }

  return {
    ...shown,
    end_customer: {
      id: account.id,
      company_name: account.company_name,
      email: account.email,
    },
  }
}
