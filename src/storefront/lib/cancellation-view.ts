import type { EsdAssetResponse } from "../../types/esd-asset"

/** How the customer's last request ended, where the licence stays. */
export type CancellationOutcome = {
  status: "declined" | "refused"
  /** When staff decided. */
  at: string | null
  /** What staff said. */
  comment: string | null
  /** Why it was refused, as a stable code. */
  reason: string | null
}

/** What a customer sees of the cancelling of a licence, and can do about it. */
export type CancellationView =
  /** It can be asked for. */
  | {
      kind: "possible"
      /** Null where there is no key yet. */
      until: string | null
      outcome: CancellationOutcome | null
    }
  | {
      kind: "impossible"
      /** Why not, as a stable code. */
      reason: string | null
      outcome: CancellationOutcome | null
    }
  /** Staff decide; until then the customer can withdraw it. */
  | { kind: "requested"; at: string | null; comment: string | null }
  /** The licence is being returned. */
  | {
      kind: "accepted"
      /** Null where the shop cancels it without having been asked. */
      at: string | null
      /** What staff said to the customer. */
      comment: string | null
    }
  | {
      kind: "cancelled"
      at: string | null
      comment: string | null
      creditNoteId: string | null
      /** Whether a credit note is still to come. */
      isCreditComing: boolean
    }

/** What a customer sees of the cancelling of a licence. */
export function cancellationView(licence: EsdAssetResponse): CancellationView {
  switch (licence.status) {
    case "cancelled":
      return cancelledView(licence)
    case "cancellation_requested":
      return openView(licence)
    case "active":
      return activeView(licence)
  }
}

function activeView(licence: EsdAssetResponse): CancellationView {
  const { is_possible, until, reason } = licence.return
  const outcome = outcomeOf(licence)

  return is_possible
    ? { kind: "possible", until, outcome }
    : { kind: "impossible", reason, outcome }
}

function openView(licence: EsdAssetResponse): CancellationView {
  const { cancellation } = licence
  const asked = isAsked(licence)

  return cancellation?.status === "accepted"
    ? {
        kind: "accepted",
        at: asked ? cancellation.decided_at : null,
        comment: asked ? cancellation.decision_comment : null,
      }
    : {
        kind: "requested",
        at: cancellation?.requested_at ?? null,
        comment: cancellation?.comment ?? null,
      }
}

function cancelledView(licence: EsdAssetResponse): CancellationView {
  const { cancellation, invoice_id } = licence
  const creditNoteId =
    licence.credit_note_id ?? cancellation?.credit_note_id ?? null

  return {
    kind: "cancelled",
    at: cancellation?.returned_at ?? null,
    comment: isAsked(licence) ? (cancellation?.decision_comment ?? null) : null,
    creditNoteId,
    isCreditComing:
      !creditNoteId && !!invoice_id && cancellation?.status === "returned",
  }
}

function outcomeOf(licence: EsdAssetResponse): CancellationOutcome | null {
  const { cancellation } = licence

  if (
    !isAsked(licence) ||
    (cancellation?.status !== "declined" && cancellation?.status !== "refused")
  ) {
    return null
  }

  const { status, decided_at, decision_comment, reason } = cancellation

  return { status, at: decided_at, comment: decision_comment, reason }
}

/** Whether the customer asked for the last attempt to cancel it. */
function isAsked({ cancellation }: EsdAssetResponse): boolean {
  return cancellation?.requested_by_type === "customer"
}
