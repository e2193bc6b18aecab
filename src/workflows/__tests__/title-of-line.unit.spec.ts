import { titleOfLine } from "../title-of-line"

describe("what a line is called", () => {
  it("says its variant where that says more than the product", () => {
    expect(
      titleOfLine({
        title: "Windows 11 Pro",
        product_title: "Windows 11 Pro",
        variant_title: "DE",
      })
    ).toBe("Windows 11 Pro (DE)")
  })

  it.each(["Default variant", "Default", "Windows 11", "", null, undefined])(
    "leaves out a variant that is called %s",
    (variant_title) => {
      expect(
        titleOfLine({
          title: "Windows 11 Pro",
          product_title: null,
          variant_title,
        })
      ).toBe("Windows 11 Pro")
    }
  )
})
