import { parseTableState } from "../lib/table/table-state"
import { formatDuration } from "../lib/format-duration"
import { formatMoney } from "../lib/format-money"
import { fileNameOf } from "../lib/api/file-name-of"
import { billTo } from "../lib/licences/bill-to"
import { sumUpRefusals } from "../lib/licences/desk/bulk-result"
import { DESK_FILTERS, DESK_SORTING } from "../lib/licences/desk/desk-filters"
import { deskFilters, deskQuery } from "../lib/licences/desk/desk-query"
import { keyInSearch } from "../lib/licences/desk/key-in-search"
import { waitingTime } from "../lib/licences/desk/waiting-time"
import { isMoving } from "../lib/licences/is-moving"
import { unavailableActions } from "../lib/licences/unavailable-actions"
import {
  formatDateRange,
  parseDateRange,
  toApiRange,
} from "../lib/table/date-range"
import { datePresets } from "../lib/table/date-presets"
import { pageRange } from "../lib/table/page-range"
import { toggle } from "../lib/table/toggle"
import { licence, WITHOUT_KEY } from "./support/licence"
import { wording } from "./support/wording"

const KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789"
const PURCHASED = { purchased_at: "2026-11-23T09:00:00.000Z" }
const at = (time: string) => Date.parse(`2026-11-23T${time}Z`)

describe("a text in the search of the licence desk", () => {
  it.each([
    KEY,
    ` ${KEY.toLowerCase()} `,
    KEY.replaceAll("-", ""),
    KEY.replaceAll("-", " "),
    KEY.replaceAll("-", "–"),
  ])("is a whole key: %s", (text) => {
    expect(keyInSearch(text)).toEqual({ is: "whole", productKey: KEY })
  })

  it.each([KEY.slice(0, 6), KEY.slice(0, 14), KEY.slice(0, -1), `${KEY}B`])(
    "is a part of a key that may not get into the address: %s",
    (text) => {
      expect(keyInSearch(text)).toEqual({ is: "part" })
    }
  )

  it.each([
    "",
    "46789",
    "#1042",
    "79G-05018",
    "anna@contoso.test",
    "maximilianmustermann",
    "frank-peter@contoso.test",
  ])("is no key: %s", (text) => {
    expect(keyInSearch(text)).toEqual({ is: "none" })
  })
})

describe("the query of the licence desk", () => {
  const parse = (address: string) =>
    parseTableState(new URLSearchParams(address), DESK_FILTERS, DESK_SORTING)

  it("asks the API for what the address says", () => {
    const state = parse(
      "q=%2312&sync_status=failed&sync_status=synchronized&token_status=&is_invoiced=false" +
        "&purchased_at=from_2026-11-01T00:00:00.000Z&order=-order_display_id&before=abc&page=3"
    )

    expect(deskQuery(state, 20)).toEqual({
      q: "#12",
      sync_status: ["failed", "synchronized"],
      is_invoiced: "false",
      purchased_at: { $gte: "2026-11-01T00:00:00.000Z" },
      order: "-order_display_id",
      before: "abc",
      limit: 20,
    })
  })

  it("may ask for any reason, resellers and returns", () => {
    const reason = "New code, as of 2027"

    expect(
      deskFilters(
        parse(
          `sync_reason=${encodeURIComponent(reason)}&reseller_account_id=esdacc_1&return_status=successful`
        )
      )
    ).toEqual({
      sync_reason: [reason],
      reseller_account_id: ["esdacc_1"],
      return_status: ["successful"],
    })
    expect(deskFilters(parse(`sync_reason=${"a".repeat(101)}`))).toEqual({})
  })

  it("exports all pages of what is shown", () => {
    expect(deskFilters(parse("q=a&after=abc&page=2"))).toEqual({ q: "a" })
  })

  it("leaves out what nobody can have chosen", () => {
    expect(
      deskFilters(
        parse("sync_status=gone&purchased_at=yesterday&order=token_hash")
      )
    ).toEqual({})
  })
})

describe("a range of days", () => {
  it("comes back from the address as it was put there", () => {
    const range = {
      $gte: "2026-11-01T00:00:00.000Z",
      $lte: "2026-11-03T00:00:00.000Z",
    }

    expect(parseDateRange(formatDateRange(range))).toEqual(range)
    expect(parseDateRange([])).toBeUndefined()
  })

  it("holds all of its last day", () => {
    const last = new Date(2026, 10, 3, 14, 30)

    expect(toApiRange({ $lte: last.toISOString() })).toEqual({
      $lt: new Date(2026, 10, 4).toISOString(),
    })
  })

  it("may be one of the dashboard's presets, from the beginning of a day", () => {
    const [today, week] = datePresets(new Date(2026, 2, 31, 15))
    const year = datePresets(new Date(2026, 2, 31, 15))[4]

    expect(today.value.$gte).toBe(new Date(2026, 2, 31).toISOString())
    expect(week.value.$gte).toBe(new Date(2026, 2, 24).toISOString())
    expect(year.value.$gte).toBe(new Date(2025, 2, 31).toISOString())
  })
})

describe("the time that a customer waits for a key", () => {
  it("ends with the key", () => {
    expect(
      waitingTime(
        licence({
          ...PURCHASED,
          synchronized_at: "2026-11-23T09:00:03.500Z",
        }),
        at("12:00:00")
      )
    ).toEqual({ ms: 3500, isRunning: false })
  })

  it("runs while there is none, also when somebody has to act first", () => {
    for (const sync_status of ["unsynchronized", "failed"] as const) {
      expect(
        waitingTime(
          licence({ ...WITHOUT_KEY, ...PURCHASED, sync_status }),
          at("09:01:00")
        )
      ).toEqual({ ms: 60_000, isRunning: true })
    }
  })

  it("is never less than nothing, whatever the clock of this computer says", () => {
    expect(
      waitingTime(licence({ ...WITHOUT_KEY, ...PURCHASED }), at("08:59:00"))
    ).toEqual({ ms: 0, isRunning: true })
  })

  it("is none of a licence that gets no key any more", () => {
    expect(
      waitingTime(
        licence({ ...WITHOUT_KEY, ...PURCHASED, status: "cancelled" }),
        at("09:01:00")
      )
    ).toBeNull()
  })

  it.each([
    [900, "0 sec"],
    [61_000, "1 min 1 sec"],
    [7_200_000, "2 hr"],
    [93_784_000, "1 day 2 hr"],
  ])("of %i ms reads %s", (ms, text) => {
    expect(formatDuration(ms, "en")).toBe(text)
  })

  it("has the units of the dashboard's language", () => {
    expect(formatDuration(93_784_000, "de")).toBe("1 Tg. 2 Std.")
  })
})

describe("a licence in the desk", () => {
  const NOBODY = new Map<string, string>()
  const customers = new Map([
    ["cus_1", { name: "Nord Systems", email: "buyer@nord.test" }],
  ])

  it("names who is charged, and the end customer where that is somebody else", () => {
    const forResale = licence({ for_resale: true })

    expect(billTo(forResale, customers, NOBODY)).toMatchObject({
      payer: "Nord Systems",
      endCustomer: { company_name: "Contoso GmbH" },
    })
    expect(
      billTo(licence({ for_resale: false }), customers, NOBODY).endCustomer
    ).toBeNull()
  })

  it("names the end customer where the customer is not known any more", () => {
    expect(
      billTo(
        licence({ customer_id: "cus_gone", for_resale: false }),
        customers,
        NOBODY
      )
    ).toEqual({ payer: "Contoso GmbH", endCustomer: null })
  })

  it("names the reseller where a resale's customer is not known any more, and never the end customer", () => {
    const resale = licence({ customer_id: "cus_gone", for_resale: true })
    const resellers = new Map([["esdacc_1", "Nord Systems"]])

    expect(billTo(resale, customers, resellers).payer).toBe("Nord Systems")
    expect(billTo(resale, customers, NOBODY).payer).toBe("–")
  })

  it("is read often only while it is likely to change within seconds", () => {
    expect(isMoving(licence(WITHOUT_KEY))).toBe(true)
    expect(isMoving(licence({ email_status: "pending" }))).toBe(true)
    expect(
      isMoving(licence({ ...WITHOUT_KEY, sync_reason: "token_pending" }))
    ).toBe(true)
    expect(isMoving(licence())).toBe(false)
  })

  it.each([
    "awaiting_payment",
    "awaiting_account",
    "outcome_unknown",
    "ServiceUnavailable",
  ])("is not read often while it waits long: %s", (sync_reason) => {
    expect(isMoving(licence({ ...WITHOUT_KEY, sync_reason }))).toBe(false)
  })

  it("is not read often while its mail server has it wait", () => {
    expect(
      isMoving(
        licence({ email_status: "pending", email_error: "Mailbox full." })
      )
    ).toBe(false)
  })

  it("is asked for at Microsoft once it has its key", () => {
    expect(unavailableActions(licence()).refresh).toBeUndefined()
    expect(unavailableActions(licence(WITHOUT_KEY)).refresh).toBe("noKey")
  })

  it("costs an amount in its currency", () => {
    expect(formatMoney(1234.5, "eur", "en")).toBe("€1,234.50")
    expect(formatMoney(1, "nowhere", "en")).toBe("1 NOWHERE")
  })
})

describe("an action on many licences", () => {
  it("says why some were refused, the most frequent reason first, in German too", () => {
    const refused = [
      { id: "1", code: "esd_has_key", message: "Has its key." },
      { id: "2", code: "esd_new_code", message: "The server's sentence." },
      { id: "3", code: "esd_has_key", message: "Has its key." },
    ]

    expect(sumUpRefusals({ refused }, wording("de"))).toEqual([
      { reason: "Sie hat ihren Schlüssel schon.", count: 2 },
      { reason: "The server's sentence.", count: 1 },
    ])
  })
})

describe("a page of licences", () => {
  it("counts its rows from the first of all", () => {
    expect(pageRange(0, 20, 20)).toEqual({ from: 1, to: 20 })
    expect(pageRange(2, 20, 7)).toEqual({ from: 41, to: 47 })
    expect(pageRange(0, 20, 0)).toEqual({ from: 0, to: 0 })
  })
})

describe("a filter of many values", () => {
  it("takes a value and gives it back", () => {
    expect(toggle(["a"], "b")).toEqual(["a", "b"])
    expect(toggle(["a", "b"], "a")).toEqual(["b"])
  })
})

describe("an exported file", () => {
  it("has the name that the server gave it", () => {
    expect(fileNameOf('attachment; filename="a-2026.csv"', "b.csv")).toBe(
      "a-2026.csv"
    )
    expect(fileNameOf(null, "b.csv")).toBe("b.csv")
  })
})
