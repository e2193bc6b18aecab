import type { EsdAssetResponse } from "../../../types/esd-asset"
import { english } from "../../words/english"
import { german } from "../../words/german"
import { announcementOf } from "../announcement-of"
import { cancellationBanner } from "../cancellation-banner"
import { cancellationView } from "../cancellation-view"
import { aLicence, REQUEST } from "./a-cancellation"

const DECIDED = { ...REQUEST, decided_at: "2026-11-21T10:00:00.000Z" }

const bannerOf = (
  parts: Partial<EsdAssetResponse>,
  { isWithdrawn = false, words = english } = {}
) =>
  cancellationBanner(cancellationView(aLicence(parts)), {
    isWithdrawn,
    words,
    date: (value) => value.slice(0, 10),
  })

describe("the banner about the cancelling of a licence", () => {
  it("is not there while nobody asked for anything", () => {
    expect(bannerOf({})).toBeNull()
  })

  it("says when it was asked for, and what the customer wrote", () => {
    expect(
      bannerOf({ status: "cancellation_requested", cancellation: REQUEST })
    ).toMatchObject({
      kind: "requested",
      title: "You asked on 2026-11-20 to cancel this licence.",
      ownComment: "Bought twice.",
    })
  })

  it("says that a request was withdrawn just now, and nothing of it later", () => {
    const withdrawn = { ...REQUEST, status: "withdrawn" } as const

    expect(
      bannerOf({ cancellation: withdrawn }, { isWithdrawn: true })
    ).toMatchObject({ kind: "withdrawn" })
    expect(bannerOf({ cancellation: withdrawn })).toBeNull()
  })

  it("says what staff wrote when they declined", () => {
    const banner = bannerOf({
      cancellation: {
        ...DECIDED,
        status: "declined",
        decision_comment: "It was made for you.",
      },
    })

    expect(banner).toMatchObject({
      kind: "declined",
      title: expect.stringContaining("declined your request on 2026-11-21"),
      shopsComment: "It was made for you.",
    })
    expect(announcementOf(banner, english)).toBe(banner?.title)
  })

  it.each([
    ["esd_redeemed", english.cancellation.reasons.esd_redeemed],
    [
      "esd_return_window_over",
      english.cancellation.reasons.esd_return_window_over,
    ],
    ["SomethingOfTheVendors", english.cancellation.otherReason],
    [null, english.cancellation.otherReason],
  ])("says in plain words what the refusal %s means", (reason, text) => {
    const banner = bannerOf({
      cancellation: { ...DECIDED, status: "refused", reason },
    })

    expect(banner).toMatchObject({ kind: "refused", text })
    expect(announcementOf(banner, english)).toContain(text)
  })

  it("leads to the credit note once that is there, and tells of it", () => {
    const cancellation = {
      ...DECIDED,
      status: "returned",
      returned_at: "2026-11-22T10:00:00.000Z",
    } as const
    const before = bannerOf({ status: "cancelled", cancellation })
    const after = bannerOf({
      status: "cancelled",
      cancellation: { ...cancellation, status: "completed" },
      credit_note_id: "esdinv_2",
    })

    expect(before).toMatchObject({
      title: "This licence was cancelled on 2026-11-22.",
      text: english.cancellation.creditComing,
      creditNoteId: null,
    })
    expect(announcementOf(before, english)).toBe("")
    expect(after).toMatchObject({ text: "", creditNoteId: "esdinv_2" })
    expect(announcementOf(after, english)).toBe("Your credit note is here.")
  })

  it("speaks German", () => {
    expect(
      bannerOf(
        { status: "cancellation_requested", cancellation: REQUEST },
        { words: german }
      )?.title
    ).toBe("Sie haben am 2026-11-20 beantragt, diese Lizenz zu kündigen.")
  })
})
