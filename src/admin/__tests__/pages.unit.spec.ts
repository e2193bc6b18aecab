import { isOtherPage } from "../lib/is-other-page"
import { deskOf } from "../lib/licences/desk/desk-of"
import { DESK_FILTERS, DESK_SORTING } from "../lib/licences/desk/desk-filters"
import { deskFilters } from "../lib/licences/desk/desk-query"
import { soldLicences } from "../lib/products/sold-licences"
import { isMeantForCommand } from "../lib/table/is-meant-for-command"
import { parseTableState } from "../lib/table/table-state"

describe("a page on which something was filled in", () => {
  const here = { pathname: "/esd/new-order", search: "" }

  it("is left for another one, and for the same form for somebody else", () => {
    expect(isOtherPage(here, { ...here, pathname: "/orders" })).toBe(true)
    expect(isOtherPage(here, { ...here, search: "?customer_id=cus_1" })).toBe(
      true
    )
    expect(isOtherPage(here, { ...here })).toBe(false)
  })
})

describe("the licences that were sold of an ESD product", () => {
  it("are those that the desk then shows", () => {
    const address = deskOf(soldLicences("esdp_1"))
    const state = parseTableState(
      new URLSearchParams(address.split("?")[1]),
      DESK_FILTERS,
      DESK_SORTING
    )

    expect(deskFilters(state)).toEqual({
      esd_product_id: ["esdp_1"],
      status: ["active", "cancellation_requested"],
      sync_status: ["synchronized"],
    })
  })
})

describe("a key on the keyboard", () => {
  const alone = { ctrlKey: false, metaKey: false, altKey: false }

  it("is a command's where it is pressed alone", () => {
    expect(isMeantForCommand(alone, false)).toBe(true)
    expect(isMeantForCommand({ ...alone, ctrlKey: true }, false)).toBe(false)
    expect(isMeantForCommand({ ...alone, metaKey: true }, false)).toBe(false)
  })

  it("is no command's while a dialog asks something", () => {
    expect(isMeantForCommand(alone, true)).toBe(false)
  })
})
