import { changesOrder } from "../lib/licences/changes-order"
import { pollMs } from "../lib/api/poll-ms"
import { arrangeLicences } from "../lib/licences/arrange-licences"
import { countLicences } from "../lib/licences/count-licences"
import { deliveryOf } from "../lib/licences/delivery-of"
import { isLive } from "../lib/licences/is-live"
import { problemOf } from "../lib/licences/problem-of"
import { unavailableActions } from "../lib/licences/unavailable-actions"
import { toLocale } from "../lib/to-locale"
import { licence, WITHOUT_KEY } from "./support/licence"
import { wording } from "./support/wording"

const REFUSED = {
  ...WITHOUT_KEY,
  sync_status: "failed" as const,
  sync_reason: "CreditLimitExceeded",
}
const UNSENT = { email_status: "pending" as const }
const UNDELIVERABLE = { email_status: "failed" as const }

describe("the licences of an order", () => {
  it("count as delivered, on their way or failed by key and e-mail", () => {
    const counts = countLicences([
      licence(),
      licence({ email_status: "suppressed" }),
      licence(WITHOUT_KEY),
      licence(UNSENT),
      licence(REFUSED),
      licence(UNDELIVERABLE),
      licence({ ...WITHOUT_KEY, status: "cancelled" }),
    ])

    expect(counts).toEqual({ total: 7, delivered: 2, onTheWay: 2, failed: 2 })
  })

  it("are not on their way any more when cancelled before they had a key", () => {
    expect(
      deliveryOf(licence({ ...WITHOUT_KEY, status: "cancellation_requested" }))
    ).toBe("undelivered")
  })

  it("need nobody once they are cancelled, whatever failed before", () => {
    const cancelled = { status: "cancelled" as const }

    for (const differences of [REFUSED, WITHOUT_KEY, UNSENT, UNDELIVERABLE]) {
      expect(deliveryOf(licence({ ...differences, ...cancelled }))).toBe(
        "undelivered"
      )
    }

    expect(deliveryOf(licence(cancelled))).toBe("delivered")
  })

  it("are read with those first that need somebody", () => {
    const arranged = arrangeLicences([
      licence({ id: "b2", line_item_id: "ordli_b", unit_index: 1 }),
      licence({ id: "b1", line_item_id: "ordli_b", unit_index: 0 }),
      licence({ id: "a11", line_item_id: "ordli_a", unit_index: 10 }),
      licence({ id: "a3", line_item_id: "ordli_a", unit_index: 2 }),
      licence({ ...UNDELIVERABLE, id: "b3", line_item_id: "ordli_b" }),
      licence({ ...REFUSED, id: "a2", line_item_id: "ordli_a" }),
    ])

    expect(arranged.map(({ id }) => id)).toEqual([
      "a2",
      "b3",
      "a3",
      "a11",
      "b1",
      "b2",
    ])
  })

  it("keep their places while they are being delivered", () => {
    const rows = [0, 1, 2].map((unit_index) =>
      licence({ id: `a${unit_index}`, unit_index })
    )
    const underWay = rows.map((row, index) =>
      index === 0 ? { ...row, ...WITHOUT_KEY } : row
    )

    expect(arrangeLicences([underWay[1], underWay[2], underWay[0]])).toEqual(
      underWay
    )
  })
})

describe("reading the licences again", () => {
  const now = Date.parse("2026-11-22T19:20:00Z")
  const none = { total: 0, delivered: 0, onTheWay: 0, failed: 0 }
  const page = (
    licences: Array<ReturnType<typeof licence>>,
    counts = countLicences(licences)
  ) => ({ licences, counts, orderChangedAt: null })

  it("goes on while one of them is about to change", () => {
    expect(isLive(page([licence(), licence(WITHOUT_KEY)]), now)).toBe(true)
  })

  it("goes on while others than those of the page are on their way", () => {
    const counts = { ...none, total: 30, delivered: 20, onTheWay: 10 }

    expect(isLive(page([licence()], counts), now)).toBe(true)
  })

  it("stops when all are delivered, have failed or wait for somebody", () => {
    const unpaid = { ...WITHOUT_KEY, sync_reason: "awaiting_payment" }

    expect(
      isLive(page([licence(), licence(REFUSED), licence(unpaid)]), now)
    ).toBe(false)
  })

  it("waits a while for the licences of an order that just came about, however old its draft is", () => {
    const of = (orderChangedAt: string | null) =>
      isLive({ licences: [], counts: none, orderChangedAt }, now)

    expect(of("2026-11-22T19:19:00Z")).toBe(true)
    expect(of("2026-11-22T10:00:00Z")).toBe(false)
    expect(of(null)).toBe(false)
  })

  it("becomes rare where nothing came of it for two minutes", () => {
    const data = {}

    expect(pollMs(data, true, 0)).toBe(2000)
    expect(pollMs(data, true, 119_000)).toBe(2000)
    expect(pollMs(data, true, 120_000)).toBe(15_000)
    expect(pollMs({}, true, 120_000)).toBe(2000)
    expect(pollMs({}, false, 0)).toBe(15_000)
  })
})

describe("the order of the licences", () => {
  const none = { total: 0, delivered: 0, onTheWay: 0, failed: 0 }
  const waiting = { ...none, total: 2, delivered: 1, onTheWay: 1 }
  const done = { ...none, total: 2, delivered: 2 }

  it("is read again with its invoices when they came up and when the last one arrived", () => {
    expect(changesOrder(none, waiting)).toBe(true)
    expect(changesOrder(none, done)).toBe(true)
    expect(changesOrder(waiting, done)).toBe(true)
  })

  it("is left alone before and after", () => {
    expect(changesOrder(undefined, done)).toBe(false)
    expect(changesOrder(done, undefined)).toBe(false)
    expect(changesOrder(waiting, waiting)).toBe(false)
    expect(changesOrder(done, done)).toBe(false)
  })
})

describe("the actions for a licence", () => {
  it("leave nothing to try on a delivered one", () => {
    expect(unavailableActions(licence())).toEqual({ retry: "hasKey" })
  })

  it("allow a new attempt, but no key, where Microsoft refused", () => {
    expect(unavailableActions(licence(REFUSED))).toEqual({
      reveal: "noKey",
      resend: "noKey",
      refresh: "noKey",
    })
  })

  it("do not start what waits for the payment", () => {
    const unpaid = { ...WITHOUT_KEY, sync_reason: "awaiting_payment" }

    expect(unavailableActions(licence(unpaid)).retry).toBe("awaitsPayment")
  })

  it("do not buy a licence that is cancelled or about to be", () => {
    for (const status of ["cancelled", "cancellation_requested"] as const) {
      expect(unavailableActions(licence({ ...REFUSED, status })).retry).toBe(
        "notActive"
      )
    }
  })

  it("send no second e-mail while the first is on its way", () => {
    expect(unavailableActions(licence(UNSENT)).resend).toBe("emailPending")
    expect(unavailableActions(licence(UNDELIVERABLE)).resend).toBeUndefined()
  })

  it("neither send nor show the key of a cancelled licence", () => {
    for (const differences of [{}, WITHOUT_KEY]) {
      expect(
        unavailableActions(licence({ ...differences, status: "cancelled" }))
      ).toMatchObject({ reveal: "cancelled", resend: "cancelled" })
    }
  })
})

describe("the problem of a licence", () => {
  const english = wording("en")

  it("is none when it is delivered or takes its turn", () => {
    expect(problemOf(licence(), english)).toBeNull()
    expect(problemOf(licence(UNSENT), english)).toBeNull()
    expect(problemOf(licence(WITHOUT_KEY), english)).toBeNull()
    expect(
      problemOf(licence({ ...WITHOUT_KEY, status: "cancelled" }), english)
    ).toBeNull()
  })

  it("is final when somebody has to act", () => {
    expect(problemOf(licence(REFUSED), english)).toEqual({
      isFinal: true,
      text: expect.stringContaining("credit limit"),
    })
    expect(problemOf(licence(UNDELIVERABLE), english)).toEqual({
      isFinal: true,
      text: expect.stringContaining("The mail server gave no reason."),
    })
  })

  it("passes when the shop or the payment brings it on", () => {
    const waiting = { ...WITHOUT_KEY, sync_reason: "awaiting_payment" }
    const retried = { ...UNSENT, email_error: "Greylisted." }

    expect(problemOf(licence(waiting), english)?.isFinal).toBe(false)
    expect(problemOf(licence(retried), english)).toEqual({
      isFinal: false,
      text: expect.stringContaining("Greylisted."),
    })
  })
})

describe("the locale of dates", () => {
  it.each([
    ["de", "de"],
    ["ptBR", "pt-BR"],
    ["zhCN", "zh-CN"],
  ])("for the dashboard's language %s is %s", (language, locale) => {
    expect(toLocale(language)).toBe(locale)
    expect(Intl.DateTimeFormat.supportedLocalesOf(toLocale(language))).toEqual([
      locale,
    ])
  })
})
