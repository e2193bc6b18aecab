import { failed, ok, warning } from "../outcome"
import { reportLines } from "../report-lines"

describe("reportLines", () => {
  it("has a line for each check, with what mends it, and a sum", () => {
    expect(
      reportLines([
        { id: "a", ...ok("a", "This works.") },
        { id: "b", ...warning("b", "This is odd.", "Look at it.") },
        { id: "c", ...failed("c", "This is broken.", "Mend it.") },
      ])
    ).toEqual([
      "ok       This works.",
      "warning  This is odd. Look at it.",
      "FAILED   This is broken. Mend it.",
      "3 checks: 1 ok, 1 warnings, 1 failed.",
    ])
  })
})
