import { cancellationView } from "../cancellation-view"
import { aLicence, REQUEST } from "./a-cancellation"

const OPEN = "cancellation_requested"
const DECIDED = {
  ...REQUEST,
  decided_at: "2026-11-21T10:00:00.000Z",
  decision_comment: "Gladly.",
}
const REDEEMED = { is_possible: false, until: null, reason: "esd_redeemed" }

describe("what a customer sees of the cancelling of a licence", () => {
  it("is until when it can be given back", () => {
    expect(cancellationView(aLicence({}))).toEqual({
      kind: "possible",
      until: "2026-12-20T10:00:00.000Z",
      outcome: null,
    })
  })

  it("is why it cannot be given back", () => {
    expect(cancellationView(aLicence({ return: REDEEMED }))).toEqual({
      kind: "impossible",
      reason: "esd_redeemed",
      outcome: null,
    })
  })

  it("is what was asked for, and when", () => {
    expect(
      cancellationView(aLicence({ status: OPEN, cancellation: REQUEST }))
    ).toEqual({
      kind: "requested",
      at: REQUEST.requested_at,
      comment: "Bought twice.",
    })
  })

  it("is that the licence is being returned, and what staff said", () => {
    const cancellation = { ...DECIDED, status: "accepted" } as const

    expect(cancellationView(aLicence({ status: OPEN, cancellation }))).toEqual({
      kind: "accepted",
      at: DECIDED.decided_at,
      comment: "Gladly.",
    })
  })

  it("is not what staff wrote when they began it themselves", () => {
    const cancellation = {
      ...DECIDED,
      status: "accepted",
      requested_by_type: "user",
    } as const

    expect(cancellationView(aLicence({ status: OPEN, cancellation }))).toEqual({
      kind: "accepted",
      at: null,
      comment: null,
    })
  })

  it("is that the request was declined, and that it can be asked for again", () => {
    const cancellation = { ...DECIDED, status: "declined" } as const

    expect(cancellationView(aLicence({ cancellation }))).toMatchObject({
      kind: "possible",
      outcome: {
        status: "declined",
        at: DECIDED.decided_at,
        comment: "Gladly.",
        reason: null,
      },
    })
  })

  it("is why the licence was not taken back", () => {
    const cancellation = {
      ...DECIDED,
      status: "refused",
      reason: "esd_redeemed",
    } as const

    expect(
      cancellationView(aLicence({ cancellation, return: REDEEMED }))
    ).toMatchObject({
      kind: "impossible",
      reason: "esd_redeemed",
      outcome: { status: "refused", reason: "esd_redeemed" },
    })
  })

  it.each([
    ["that was withdrawn", { status: "withdrawn" }],
    [
      "of staff that was refused",
      { status: "refused", requested_by_type: "user" },
    ],
    [
      "with the order that was refused",
      { status: "refused", requested_by_type: "system" },
    ],
  ] as const)("is nothing of an attempt %s", (_, parts) => {
    const cancellation = { ...DECIDED, ...parts }

    expect(cancellationView(aLicence({ cancellation }))).toMatchObject({
      kind: "possible",
      outcome: null,
    })
  })

  describe("once it is cancelled", () => {
    const returned = {
      ...DECIDED,
      status: "returned",
      returned_at: "2026-11-22T10:00:00.000Z",
    } as const

    it("is that its credit note is still to come", () => {
      expect(
        cancellationView(
          aLicence({ status: "cancelled", cancellation: returned })
        )
      ).toEqual({
        kind: "cancelled",
        at: returned.returned_at,
        comment: "Gladly.",
        creditNoteId: null,
        isCreditComing: true,
      })
    })

    it("is its credit note", () => {
      const cancellation = { ...returned, status: "completed" } as const

      expect(
        cancellationView(
          aLicence({
            status: "cancelled",
            cancellation,
            credit_note_id: "esdinv_2",
          })
        )
      ).toMatchObject({ creditNoteId: "esdinv_2", isCreditComing: false })
    })

    it("is no credit note where there was no invoice", () => {
      expect(
        cancellationView(
          aLicence({
            status: "cancelled",
            cancellation: returned,
            invoice_id: null,
          })
        )
      ).toMatchObject({ creditNoteId: null, isCreditComing: false })
    })

    it("is just that, where nobody asked for it", () => {
      expect(cancellationView(aLicence({ status: "cancelled" }))).toEqual({
        kind: "cancelled",
        at: null,
        comment: null,
        creditNoteId: null,
        isCreditComing: false,
      })
    })
  })
})
