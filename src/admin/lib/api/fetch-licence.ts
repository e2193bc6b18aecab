import type { AdminEsdAssetDetailResponse } from "../../../types"
import { sdk } from "./sdk"

/** A licence with its history. */
export type LicenceDetail = AdminEsdAssetDetailResponse["esd_asset"]

/** Reads one licence with its history. */
export async function fetchLicence(licenceId: string): Promise<LicenceDetail> {
  const { esd_asset } = await sdk.client.fetch<AdminEsdAssetDetailResponse>(
    `/admin/esd/assets/${licenceId}`
  )

  return esd_asset
}
