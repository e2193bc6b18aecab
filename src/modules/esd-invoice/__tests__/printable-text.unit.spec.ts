import { printableText } from "../document/printable-text"

describe("printable text", () => {
  it.each([
    "Müller & Söhne, Łódź, Đà Nẵng, İstanbul",
    "Δημήτρης Παπαδόπουλος",
    "Общество «Лицензии», Київ",
    "Microsoft® Office™ © 2024 – 64-bit (No. 1/2) #5*",
  ])("keeps %s", (text) => {
    expect(printableText(text)).toBe(text)
  })

  it("puts one sign for each letter that the font lacks", () => {
    expect(printableText("張偉 Zhang Wei 😀")).toBe("�� Zhang Wei �")
    expect(printableText("\uD800")).toBe("�")
  })

  it("makes one line of a text and drops what cannot be seen", () => {
    expect(
      printableText("  Berlin\r\n\t10969\u202F \u202Egnp\u200B\u0000 ")
    ).toBe("Berlin 10969 gnp")
  })

  it("composes letters", () => {
    expect(printableText("Mu\u0308ller")).toBe("Müller")
  })

  it("leaves out the end of an excessive text, which would take a minute to lay out", () => {
    expect(printableText("W".repeat(10_000))).toBe(`${"W".repeat(500)}…`)
    expect(printableText("W".repeat(500))).toBe("W".repeat(500))
  })
})
