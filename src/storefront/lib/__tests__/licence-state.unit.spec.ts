import type { EsdAssetResponse } from "../../../types/esd-asset"
import { hasKey, isSettled, licenceState } from "../licence-state"

const READY = {
  status: "active",
  sync_status: "synchronized",
  sync_reason: null,
  token_status: "activated",
  email_status: "sent",
} satisfies Partial<EsdAssetResponse>

const waiting = (sync_reason: string | null) =>
  ({
    ...READY,
    sync_status: "unsynchronized",
    sync_reason,
    token_status: null,
    email_status: "pending",
  }) as const
const failed = (sync_reason: string) =>
  ({ ...waiting(sync_reason), sync_status: "failed" }) as const

describe("the state of a licence", () => {
  it.each([
    [READY, "ready", true, true],
    [{ ...READY, token_status: "redeemed" }, "redeemed", true, true],
    [{ ...READY, email_status: "pending" }, "ready", true, false],
    [waiting(null), "preparing", false, false],
    [waiting("queued"), "preparing", false, false],
    [waiting("token_pending"), "preparing", false, false],
    [waiting("ServiceUnavailable"), "preparing", false, false],
    [waiting("awaiting_payment"), "awaiting_payment", false, false],
    [waiting("awaiting_account"), "awaiting_account", false, false],
    [waiting("outcome_unknown"), "delayed", false, false],
    [failed("outcome_unknown"), "delayed", false, true],
    [failed("SkuDiscontinued"), "failed", false, true],
    [
      { ...READY, status: "cancellation_requested" },
      "cancellation_requested",
      true,
      true,
    ],
    [
      {
        ...READY,
        status: "cancellation_requested",
        cancellation: { status: "requested" },
      },
      "cancellation_requested",
      true,
      true,
    ],
    [
      {
        ...READY,
        status: "cancellation_requested",
        cancellation: { status: "accepted" },
      },
      "being_returned",
      true,
      false,
    ],
    [
      { ...waiting("queued"), status: "cancellation_requested" },
      "cancellation_requested",
      false,
      true,
    ],
    [{ ...READY, status: "cancelled" }, "cancelled", false, true],
    [
      { ...READY, status: "cancelled", cancellation: { status: "returned" } },
      "cancelled",
      false,
      false,
    ],
    [
      { ...READY, status: "cancelled", cancellation: { status: "completed" } },
      "cancelled",
      false,
      true,
    ],
    [{ ...READY, cancellation: { status: "declined" } }, "ready", true, true],
  ] as const)(
    "of %j is %s; its key can be shown: %s; it is settled: %s",
    (licence, state, isShown, settled) => {
      expect(licenceState(licence)).toBe(state)
      expect(hasKey(licence)).toBe(isShown)
      expect(isSettled(licence)).toBe(settled)
    }
  )
})
