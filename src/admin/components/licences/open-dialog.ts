import type { AdminEsdAssetResponse } from "../../../types"

/** A dialog for one licence, and where the focus returns when it closes. */
export type OpenDialog = {
  name: "details" | "reveal" | "resend" | "cancel"
  licence: AdminEsdAssetResponse
  opener: HTMLElement | null
}
