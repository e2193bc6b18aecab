import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"

const COLORS = {
  none: "grey",
  cancelled: "grey",
  activated: "green",
  redeemed: "purple",
  return_accepted: "grey",
} as const

/** The light that says what became of the key. */
export function tokenLight(
  { status, token_status }: AdminEsdAssetResponse,
  { t }: Wording
): Light {
  const state = token_status ?? (status === "cancelled" ? status : "none")

  return {
    name: "token",
    color: COLORS[state],
    label: t(`lights.token.${state}.label`),
    hint: t(`lights.token.${state}.hint`),
  }
}
