import { COUNTRY_CODES } from "../../types/country-codes"
import { countryName } from "../lib/countries/country-name"
import { countryOptions } from "../lib/countries/country-options"
import { searchChoices } from "../lib/search-choices"
import { pageCount } from "../lib/table/page-count"
import { formatTableState, parseTableState } from "../lib/table/table-state"

const FILTERS = {
  role: ["reseller", "user"],
  sync_status: ["unsynchronized", "failed"],
  reseller_account_id: /^esdacc_\w+$/,
}
const SORTED = ["email", "last_sync_at"]

describe("the state of a table", () => {
  it("comes back from the address as it was put there", () => {
    const state = {
      q: "Contoso & Söhne",
      filters: {
        role: ["user"],
        sync_status: ["failed", "unsynchronized"],
        reseller_account_id: ["esdacc_01K9"],
      },
      sorting: { id: "last_sync_at", desc: true },
      pageIndex: 2,
      cursor: { side: "after" as const, at: "b2s=" },
    }
    const address = formatTableState(state).toString()

    expect(
      parseTableState(new URLSearchParams(address), FILTERS, SORTED)
    ).toEqual(state)
    expect(address).toContain("order=-last_sync_at&page=3&after=")
  })

  it("leaves the address blank where nothing was chosen", () => {
    const state = parseTableState(new URLSearchParams(), FILTERS, SORTED)

    expect(state).toEqual({
      q: "",
      filters: {},
      sorting: null,
      pageIndex: 0,
      cursor: null,
    })
    expect(formatTableState(state).toString()).toBe("")
  })

  it("keeps a filter whose values are still being chosen", () => {
    const state = parseTableState(new URLSearchParams("role="), FILTERS, SORTED)

    expect(state.filters).toEqual({ role: [] })
    expect(formatTableState(state).toString()).toBe("role=")
  })

  it("takes no harm from an address that was written by hand", () => {
    expect(
      parseTableState(
        new URLSearchParams(
          "order=-password&page=-7&unknown=1&role=king&reseller_account_id=x"
        ),
        FILTERS,
        SORTED
      )
    ).toEqual({
      q: "",
      filters: { role: [], reseller_account_id: [] },
      sorting: null,
      pageIndex: 0,
      cursor: null,
    })
  })
})

describe("the pages of a list", () => {
  it.each([
    [0, 1],
    [20, 1],
    [21, 2],
  ])("of %i are %i", (total, pages) => {
    expect(pageCount(total, 20)).toBe(pages)
  })
})

describe("the countries", () => {
  it("are all those of ISO 3166-1, each once", () => {
    expect(COUNTRY_CODES).toHaveLength(249)
    expect(new Set(COUNTRY_CODES).size).toBe(249)
  })

  it("have names in the language of the dashboard, in its alphabet's order", () => {
    const names = countryOptions("de").map(({ label }) => label)

    expect(names).toContain("Österreich")
    expect(names.indexOf("Österreich")).toBeLessThan(names.indexOf("Polen"))
    expect(countryName("AT", "en")).toBe("Austria")
    expect(countryName("nowhere", "en")).toBe("nowhere")
  })

  it("are found by name without its accents, by code, and by the beginning first", () => {
    const countries = countryOptions("de")
    const find = (text: string) =>
      searchChoices(countries, text).map(({ value }) => value)

    expect(find("osterr")).toEqual(["AT"])
    expect(find("at")[0]).toBe("AT")
    expect(find("land").length).toBeGreaterThan(5)
    expect(find("nirgendwo")).toEqual([])
  })
})
