import type { EsdRefundPolicy, EsdRefundResponse } from "../../types"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { cancellationBadge } from "../lib/cancellations/cancellation-badge"
import { cancellationProblem } from "../lib/cancellations/cancellation-problem"
import {
  CANCELLATION_FILTERS,
  cancellationQuery,
} from "../lib/cancellations/cancellation-query"
import { consequences } from "../lib/cancellations/consequences"
import { isCancelling } from "../lib/cancellations/is-cancelling"
import { licenceName } from "../lib/cancellations/licence-name"
import { orderCancellations } from "../lib/cancellations/order-cancellations"
import { refundText } from "../lib/cancellations/refund-text"
import { returnFact } from "../lib/cancellations/return-fact"
import { deliveryOf } from "../lib/licences/delivery-of"
import { DESK_FILTERS, DESK_SORTING } from "../lib/licences/desk/desk-filters"
import { deskFilters } from "../lib/licences/desk/desk-query"
import { isMoving } from "../lib/licences/is-moving"
import { problemOf } from "../lib/licences/problem-of"
import { refusalText } from "../lib/licences/refusal-text"
import { unavailableActions } from "../lib/licences/unavailable-actions"
import { lightsOf } from "../lib/lights/lights-of"
import { parseTableState } from "../lib/table/table-state"
import { cancellation } from "./support/cancellation"
import { licence, WITHOUT_KEY } from "./support/licence"
import { wording } from "./support/wording"

const NOW = Date.parse("2026-11-23T10:00:00.000Z")
const english = wording("en")
const german = wording("de")

/** What the server refuses a cancellation with. */
const CODES = [
  "esd_cancellation_pending",
  "esd_cancelled",
  "esd_redeemed",
  "esd_return_window_over",
  "esd_not_returnable",
  "esd_unknown_to_vendor",
  "esd_no_cancellation",
  "esd_cancellation_decided",
  "esd_connection_removed",
  "esd_licence_changed",
  "esd_licence_unknown",
  "esd_refund_not_failed",
]

describe("cancelling a licence", () => {
  const whyNot = (differences: Parameters<typeof licence>[0]) =>
    unavailableActions(licence(differences)).cancel

  it("is possible with and without a key, and when the customers' time is over", () => {
    expect(whyNot({})).toBeUndefined()
    expect(whyNot(WITHOUT_KEY)).toBeUndefined()
    expect(
      whyNot({
        return: {
          is_possible: false,
          until: null,
          reason: "esd_return_window_over",
        },
      })
    ).toBeUndefined()
  })

  it("is not possible twice, and says who has to act", () => {
    const status = "cancellation_requested"

    expect(whyNot({ status: "cancelled" })).toBe("cancelled")
    expect(whyNot({ status, cancellation: cancellation() })).toBe("decideFirst")
    expect(
      whyNot({ status, cancellation: cancellation({ status: "accepted" }) })
    ).toBe("beingCancelled")
  })

  it("is not possible once the key is in use", () => {
    expect(whyNot({ token_status: "redeemed" })).toBe("redeemed")
  })

  it.each(["none", "credit_line", "payment"] as EsdRefundPolicy[])(
    "says before what happens to key, invoice and money (%s)",
    (policy) => {
      const said = consequences(licence(), policy, english)

      expect(said).toHaveLength(3)
      expect(said[0]).toContain("take the key back")
      expect(said[1]).toContain("€119.00")
      expect(said[2]).toBe(
        resources.en[ESD_NAMESPACE].cancellations.then.refunds[policy]
      )
    }
  )

  it("promises no credit note without an invoice, and no second refund of a canceled order", () => {
    expect(
      consequences(
        licence({ ...WITHOUT_KEY, invoice_id: null }),
        "payment",
        english
      )
    ).toEqual([
      expect.stringContaining("not bought any more"),
      expect.stringContaining("no credit note"),
    ])
    expect(
      consequences(
        licence({ order_canceled_at: "2026-11-23T09:00:00.000Z" }),
        "payment",
        english
      ).pop()
    ).toContain("Medusa gives the money back")
  })

  it("warns that Microsoft may refuse once the time is over", () => {
    const late = licence({
      return: {
        is_possible: false,
        until: null,
        reason: "esd_return_window_over",
      },
    })

    expect(consequences(late, "none", english).join(" ")).toContain(
      "may refuse"
    )
  })
})

describe("a refusal", () => {
  it.each(CODES)("%s has words in both languages", (code) => {
    for (const words of [english, german]) {
      const text = refusalText({ code, message: "The server's." }, words)

      expect(text).not.toBe("The server's.")
      expect(text).not.toContain("refusals.")
    }
  })

  it("without words of ours is the server's sentence", () => {
    for (const code of [undefined, "esd_brand_new"]) {
      expect(refusalText({ code, message: "The server's." }, german)).toBe(
        "The server's."
      )
    }
  })
})

describe("what became of a cancellation", () => {
  it("has a badge in every state", () => {
    for (const status of CANCELLATION_FILTERS.status) {
      for (const words of [english, german]) {
        expect(cancellationBadge(status, words).label).not.toContain("states.")
      }
    }
  })

  it("says why Microsoft did not take the licence back", () => {
    expect(
      cancellationProblem(
        cancellation({ status: "refused", reason: "esd_redeemed" }),
        german
      )
    ).toEqual({
      isFinal: true,
      text: expect.stringContaining("in Gebrauch"),
    })
    expect(
      cancellationProblem(
        cancellation({
          status: "refused",
          reason: "ChannelNotAuthorized",
          error: "The channel may not do this",
        }),
        english
      )?.text
    ).toBe(
      "Microsoft did not take it back (ChannelNotAuthorized). The channel may not do this."
    )
  })

  it("says that Microsoft is asked again, which needs nobody", () => {
    expect(
      cancellationProblem(
        cancellation({ status: "accepted", error: "Timed out" }),
        english
      )
    ).toEqual({
      isFinal: false,
      text: expect.stringContaining("Last answer: Timed out."),
    })
    expect(
      cancellationProblem(cancellation({ status: "accepted" }), english)
    ).toBeNull()
  })

  it("says what became of the money, and why not", () => {
    const refund: EsdRefundResponse = {
      status: "done",
      method: "payment",
      amount: 119,
      currency_code: "eur",
      error: null,
    }

    expect(refundText(refund, english)).toBe("€119.00 were refunded.")
    expect(refundText({ ...refund, status: "not_due" }, german)).toContain(
      "Medusa"
    )
    expect(
      cancellationProblem(
        cancellation({
          status: "returned",
          refund: { ...refund, status: "failed", error: null },
        }),
        english
      )
    ).toEqual({ isFinal: true, text: expect.stringContaining("no reason.") })
  })

  it("is named by product and end of the key", () => {
    expect(licenceName(cancellation())).toBe("Office Home & Student · …MFJ3Y")
    expect(licenceName(cancellation({ display_key: null }))).toBe(
      "Office Home & Student"
    )
  })

  it("is read often only while it is likely to go on within seconds", () => {
    const accepted = cancellation({
      status: "accepted",
      decided_at: "2026-11-23T09:59:30.000Z",
    })

    expect(isCancelling(accepted, NOW)).toBe(true)
    expect(isCancelling(accepted, NOW + 3_600_000)).toBe(false)
    expect(isCancelling(cancellation(), NOW)).toBe(false)
    expect(
      isMoving(
        licence({
          status: "cancellation_requested",
          cancellation: { ...accepted, decided_at: new Date().toISOString() },
        })
      )
    ).toBe(true)
  })
})

describe("the cancellations of an order", () => {
  it("are sorted by what they ask of staff, and only the latest of a licence counts", () => {
    const failed: EsdRefundResponse = {
      status: "failed",
      method: "payment",
      amount: 1,
      currency_code: "eur",
      error: "Declined",
    }
    const { requests, underWay, refused, unpaid } = orderCancellations([
      cancellation({
        id: "6",
        asset_id: "e",
        status: "returned",
        refund: failed,
      }),
      cancellation({ id: "5", asset_id: "d" }),
      cancellation({ id: "4", asset_id: "c", status: "accepted" }),
      cancellation({ id: "3", asset_id: "b", status: "completed" }),
      cancellation({ id: "2", asset_id: "a", status: "refused" }),
      cancellation({ id: "1", asset_id: "b", status: "refused" }),
      cancellation({ id: "0", asset_id: "f" }),
    ])

    expect(requests.map(({ id }) => id)).toEqual(["0", "5"])
    expect(underWay.map(({ id }) => id)).toEqual(["4"])
    expect(refused.map(({ id }) => id)).toEqual(["2"])
    expect(unpaid.map(({ id }) => id)).toEqual(["6"])
  })
})

describe("whether a licence can be returned", () => {
  it("is said with the end of its time", () => {
    expect(returnFact(licence(), english)).toBe(
      "Can be returned until 2026-12-22."
    )
    expect(
      returnFact(
        licence({
          ...WITHOUT_KEY,
          return: { is_possible: true, until: null, reason: null },
        }),
        english
      )
    ).toContain("no key yet")
  })

  it.each([
    "esd_redeemed",
    "esd_return_window_over",
    "esd_not_returnable",
    "esd_cancelled",
    "esd_brand_new",
  ])("is said with the reason %s", (reason) => {
    const text = returnFact(
      licence({ return: { is_possible: false, until: null, reason } }),
      german
    )

    expect(text).toMatch(/^(Kann nicht|Kunden konnten|Microsoft nimmt|Sie ist)/)
  })
})

describe("the state of a licence around its cancellation", () => {
  const labels = (differences: Parameters<typeof licence>[0]) =>
    lightsOf(licence(differences), [], english).map(({ label }) => label)

  it("tells a request that waits for staff from one that waits for Microsoft", () => {
    const status = "cancellation_requested"

    expect(labels({ status, cancellation: cancellation() })[0]).toBe(
      "Cancellation requested"
    )
    expect(
      labels({ status, cancellation: cancellation({ status: "accepted" }) })[0]
    ).toBe("Being cancelled")
  })

  it("shows that its price was given back", () => {
    expect(
      labels({ status: "cancelled", credit_note_id: "esdinv_2" })
    ).toContain("Credited")
  })

  it("warns of a refunded order whose key still works, until it is cancelled", () => {
    const order_refunded_at = "2026-11-23T09:00:00.000Z"

    expect(labels({ order_refunded_at })).toContain("Refunded, key still alive")
    expect(labels({ order_refunded_at, status: "cancelled" })).toHaveLength(5)
  })

  it("says why it stays in force although it was to be cancelled", () => {
    const refused = cancellation({ status: "refused", reason: "esd_redeemed" })

    expect(problemOf(licence({ cancellation: refused }), english)).toEqual({
      isFinal: true,
      text: "It was not cancelled. Its key is in use, so Microsoft does not take it back.",
    })
    expect(
      problemOf(
        licence({ order_canceled_at: "2026-11-23T09:00:00.000Z" }),
        english
      )?.text
    ).toContain("Its order was canceled")
  })

  it("has no problem left, and waits for nothing, once it is cancelled", () => {
    const cancelled = licence({
      ...WITHOUT_KEY,
      status: "cancelled",
      sync_status: "failed",
    })

    expect(problemOf(cancelled, english)).toBeNull()
    expect(deliveryOf(cancelled)).toBe("undelivered")
    expect(deliveryOf(licence({ status: "cancelled" }))).toBe("delivered")
  })
})

describe("the address of a list", () => {
  it("chooses cancellations by state and order", () => {
    const state = parseTableState(
      new URLSearchParams("status=requested&order_id=order_1&page=2"),
      CANCELLATION_FILTERS,
      []
    )

    expect(cancellationQuery(state, 20)).toEqual({
      status: ["requested"],
      order_id: "order_1",
      offset: 20,
      limit: 20,
    })
    expect(
      cancellationQuery({ filters: { status: [] }, pageIndex: 0 }, 20)
    ).toEqual({ offset: 0, limit: 20 })
  })

  it("finds refunded licences whose keys are alive in the desk", () => {
    const state = parseTableState(
      new URLSearchParams("is_refunded=true"),
      DESK_FILTERS,
      DESK_SORTING
    )

    expect(deskFilters(state)).toEqual({ is_refunded: "true" })
    expect(deskFilters({ ...state, filters: { is_refunded: [] } })).toEqual({})
  })
})
