import type { AdminEsdAssetResponse } from "../../../types"

/** Answer of `GET /admin/esd/assets`. */
export type LicenceList = {
  esd_assets: AdminEsdAssetResponse[]
  count: number
  offset: number
  limit: number
}
