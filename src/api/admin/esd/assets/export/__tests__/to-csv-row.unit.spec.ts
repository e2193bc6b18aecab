import { toCsvRow } from "../to-csv-row"

describe("a line of CSV", () => {
  it.each(["=1+1", "+49", "-2", "@SUM(A1)", "\tx", "\rx", "＝1+1"])(
    "makes a text of %j, which a spreadsheet would calculate",
    (text) => {
      expect(toCsvRow([text]).replace(/^"/, "").startsWith("'")).toBe(true)
    }
  )

  it("makes a text of what begins a cell where a spreadsheet splits at semicolons", () => {
    expect(toCsvRow(['x;=HYPERLINK("y")', "a;b", "1;-2"])).toBe(
      `"x;'=HYPERLINK(""y"")",a;b,1;'-2\r\n`
    )
  })

  it("quotes what holds a separator, a quote or a line break", () => {
    expect(toCsvRow(['a,"b"', "c\nd", '=HYPERLINK("x","y")'])).toBe(
      '"a,""b""","c\nd","\'=HYPERLINK(""x"",""y"")"\r\n'
    )
  })

  it("leaves numbers, times and what is not there as they are", () => {
    expect(
      toCsvRow([-1.5, new Date("2026-11-23T09:00:00Z"), null, "a b"])
    ).toBe("-1.5,2026-11-23T09:00:00.000Z,,a b\r\n")
  })
})
