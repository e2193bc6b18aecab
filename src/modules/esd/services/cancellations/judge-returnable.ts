import type { EsdAssetReturnResponse } from "../../../../types"
import type { EsdAssetRecord } from "../../types"

const DAY_MS = 86_400_000

/** What it depends on whether a customer can give a licence back. */
export type ReturnableLicence = Pick<
  EsdAssetRecord,
  "status" | "sync_status" | "token_status" | "is_returnable"
> & {
  /** When the vendor sold it. */
  bought_at: Date
}

/** Whether a licence can be given back, with dates as they are. */
export type Returnable = Omit<EsdAssetReturnResponse, "until"> & {
  until: Date | null
}

/**
 * Says whether a licence can be given back as far as the shop knows; the vendor
 * has the last word. One without a key can always be cancelled.
 */
export function judgeReturnable(
  licence: ReturnableLicence,
  windowDays: number,
  now: number
): Returnable {
  const { status, sync_status, token_status, is_returnable } = licence

  if (status === "cancelled") {
    return impossible("esd_cancelled")
  }

  if (sync_status !== "synchronized" || token_status === "return_accepted") {
    return { is_possible: true, until: null, reason: null }
  }

  if (token_status === "redeemed") {
    return impossible("esd_redeemed")
  }

  const until = new Date(licence.bought_at.getTime() + windowDays * DAY_MS)

  if (until.getTime() <= now) {
    return impossible("esd_return_window_over", until)
  }

  return is_returnable === false
    ? impossible("esd_not_returnable")
    : { is_possible: true, until, reason: null }
}

function impossible(reason: string, until: Date | null = null): Returnable {
  return { is_possible: false, until, reason }
}
