import type { EsdAssetResponse } from "./esd-asset"

/** One licence of an order as a lost-key link shows it; without a key while there is none, and where it is cancelled. */
export type EsdLostKeyLicenceResponse = Pick<
  EsdAssetResponse,
  | "product_title"
  | "unit_index"
  | "unit_count"
  | "status"
  | "sync_status"
  | "download_link"
> & {
  asset_id: string
  product_key: string | null
  activation_link: string | null
}

/** Answer to the token of a lost-key link. Comes with `Cache-Control: no-store`. */
export type EsdLostKeyRevealResponse = {
  esd_licences: EsdLostKeyLicenceResponse[]
}
