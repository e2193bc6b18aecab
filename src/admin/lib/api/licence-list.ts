import type {
  AdminEsdAssetListResponse,
  AdminEsdAssetSearchResponse,
} from "../../../types"

/** Licences as a list of them is answered; what a key finds has one page. */
export type LicenceList = AdminEsdAssetSearchResponse &
  Partial<
    Pick<
      AdminEsdAssetListResponse,
      "is_count_exact" | "next_cursor" | "previous_cursor"
    >
  >
