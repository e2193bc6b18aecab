import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { join } from "node:path"
import { promisify } from "node:util"
import { renderInvoice } from "../document/render-invoice"
import { issuedInvoice, issuedItem } from "./support/issued-invoice"
import { readPdfText } from "./support/read-pdf-text"

const manyItems = (count: number) =>
  Array.from({ length: count }, (_, index) => issuedItem(index + 1))

describe("a rendered invoice", () => {
  it("shows seller, bill-to, licences and totals", async () => {
    const [texts] = readPdfText(await renderInvoice(issuedInvoice()))

    expect(texts).toEqual(
      expect.arrayContaining([
        "Invoice",
        "Licence Shop Ltd",
        "Tax ID: IE1234567T",
        "Muster Handels GmbH",
        "Lindenstraße 12",
        "INV-000042",
        "22 November 2026",
        "#1042",
        "Office Home & Business 2024",
        "EP2-06606",
        "296.31",
        "EUR 592.62",
        "Page 1 of 1",
      ])
    )
    expect(texts.join(" ")).toContain("Perpetual licences, charged once")
  })

  it("is the same file every time, also when several are rendered at once", async () => {
    const invoice = issuedInvoice({ items: manyItems(60) })
    const first = await renderInvoice(invoice)
    const others = await Promise.all([
      renderInvoice(invoice),
      renderInvoice(issuedInvoice({ number: "INV-000043" })),
      renderInvoice(invoice),
    ])

    expect(others[0].equals(first)).toBe(true)
    expect(others[2].equals(first)).toBe(true)
    expect(others[1].equals(first)).toBe(false)
  })

  it("is the same file in another process, with another time zone and language", async () => {
    const here = await renderInvoice(issuedInvoice({ locale: "de-DE" }))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", join(__dirname, "support/print-digest.ts")],
      {
        env: { ...process.env, NODE_OPTIONS: "", TZ: "Asia/Tokyo", LANG: "fr" },
      }
    )

    expect(stdout).toBe(createHash("sha256").update(here).digest("hex"))
  })

  it("spreads a thousand licences over pages that each repeat the columns", async () => {
    const pages = readPdfText(
      await renderInvoice(issuedInvoice({ items: manyItems(1000) }))
    )
    const positions = pages.flat().filter((text) => /^\d{1,4}$/.test(text))

    expect(pages.length).toBeGreaterThan(20)
    expect(positions).toEqual(manyItems(1000).map((_, i) => String(i + 1)))
    pages.forEach((texts, index) => {
      expect(texts).toEqual(expect.arrayContaining(["Part number", "Tax rate"]))
      expect(texts).toContain(`Page ${index + 1} of ${pages.length}`)
    })
    expect(pages.at(-1)).toContain("EUR 296,310.00")
  })

  it("lets other work go on between its pages", async () => {
    let turns = 0
    let isDone = false
    const turn = () => {
      turns += 1
      if (!isDone) {
        setImmediate(turn)
      }
    }
    setImmediate(turn)
    await renderInvoice(issuedInvoice({ items: manyItems(300) }))
    isDone = true

    expect(turns).toBeGreaterThan(8)
  })

  it("tells programs its title, language and structure", async () => {
    const pdf = (
      await renderInvoice(issuedInvoice({ locale: "de-AT" }))
    ).toString("latin1")

    expect(pdf).toContain("(Rechnung INV-000042)")
    expect(pdf).toContain("/Lang (de-AT)")
    expect(pdf).toContain("/DisplayDocTitle true")
    expect(pdf).toContain("/Marked true")
    expect(pdf).toContain("(D:20261122102030Z)")
    expect(pdf.match(/\/S \/TH\n/g)).toHaveLength(7 + 3 + 3)
    expect(pdf.match(/\/S \/TD\n/g)).toHaveLength(2 * 7 + 3 + 3)
  })

  it("shows Latin, Greek and Cyrillic names as they are, and any other without failing", async () => {
    const names = [
      "Łukasz Đặng Müller",
      "Δημήτρης Παπαδόπουλος",
      "Олена Шевченко",
    ]
    const [texts] = readPdfText(
      await renderInvoice(
        issuedInvoice({
          bill_to: {
            name: "株式会社",
            address_lines: [...names, "مرحبا 😀"],
            email: "a@example.com",
          },
        })
      )
    )
    const shown = texts.map((text) => text.trim())

    expect(shown).toEqual(expect.arrayContaining([...names, "����"]))
  })

  it("breaks long names and cuts a title that would fill the page", async () => {
    const pages = readPdfText(
      await renderInvoice(
        issuedInvoice({
          seller: {
            name: "Licensing ".repeat(12).trim(),
            address_lines: ["x".repeat(400)],
            tax_id: null,
            email: null,
          },
          items: [issuedItem(1, { title: "Office ".repeat(900) })],
        })
      )
    )

    expect(pages).toHaveLength(1)
    expect(
      pages[0].filter((text) => text.startsWith("Licensing"))
    ).toHaveLength(3)
    expect(pages[0].filter((text) => text.includes("Office ")).at(-1)).toMatch(
      /…$/
    )
  })
})
