import { invoiceContent } from "../document/invoice-content"
import { issuedInvoice, issuedItem } from "./support/issued-invoice"

describe("the content of an invoice", () => {
  it("is English with the country's numbers and dates", () => {
    expect(invoiceContent(issuedInvoice())).toMatchObject({
      title: "Invoice",
      facts: [
        { label: "Invoice number", value: "INV-000042" },
        { label: "Invoice date", value: "22 November 2026" },
        { label: "Order number", value: "#1042" },
      ],
      rows: [
        {
          position: "1",
          title: "Office Home & Business 2024",
          sku: "EP2-06606",
          net: "249.00",
          rate: "19%",
          tax: "47.31",
          gross: "296.31",
        },
        { position: "2" },
      ],
      sums: [
        { label: "Net total, 2 licences", value: "498.00" },
        { label: "Tax 19% on 498.00", value: "94.62" },
      ],
      total: { label: "Invoice total", value: "EUR 592.62" },
    })
  })

  it("is German for a German locale", () => {
    const content = invoiceContent(
      issuedInvoice({
        locale: "de-DE",
        items: [issuedItem(1, { amount: "1249", tax_amount: "237.31" })],
      })
    )

    expect(content).toMatchObject({
      title: "Rechnung",
      amountsIn: "Alle Beträge in EUR",
      rows: [{ net: "1.249,00", rate: "19 %", gross: "1.486,31" }],
      sums: [
        { label: "Nettosumme, 1 Lizenz", value: "1.249,00" },
        { label: "Steuer 19 % auf 1.249,00", value: "237,31" },
      ],
      total: { label: "Rechnungsbetrag", value: "1.486,31 EUR" },
    })
    expect(content.facts[1].value).toBe("22. November 2026")
    expect(content.page(2, 3)).toBe("Seite 2 von 3")
  })

  it.each(["fr-FR", "ar-EG", "de_x_!", ""])(
    "is English throughout for the locale %j",
    (locale) => {
      expect(invoiceContent(issuedInvoice({ locale }))).toMatchObject({
        locale: "en",
        title: "Invoice",
        facts: [{}, { value: "November 22, 2026" }, {}],
        total: { value: "EUR 592.62" },
      })
    }
  )

  it.each([
    ["jpy", "34800", "3480", ["34,800", "3,480", "JPY 38,280"]],
    ["kwd", "12.345", "0.617", ["12.345", "0.617", "KWD 12.962"]],
  ])("has the decimals of %s", (currency_code, amount, tax_amount, printed) => {
    const { rows, total } = invoiceContent(
      issuedInvoice({
        currency_code,
        items: [issuedItem(1, { amount, tax_amount })],
      })
    )

    expect([rows[0].net, rows[0].tax, total.value]).toEqual(printed)
  })

  it("tells the tax of each rate, the highest first", () => {
    const { sums, rows } = invoiceContent(
      issuedInvoice({
        items: [
          issuedItem(1, { tax_rate: null, tax_amount: "0" }),
          issuedItem(2, { tax_rate: "7", tax_amount: "17.43" }),
          issuedItem(3),
          issuedItem(4),
          issuedItem(5, { tax_rate: "9.975", tax_amount: "24.84" }),
        ],
      })
    )

    expect(sums.slice(1)).toEqual([
      { label: "Tax 19% on 498.00", value: "94.62" },
      { label: "Tax 9.975% on 249.00", value: "24.84" },
      { label: "Tax 7% on 249.00", value: "17.43" },
      { label: "Tax on 249.00", value: "0.00" },
    ])
    expect(rows[0].rate).toBe("–")
  })

  it("names the person where there is no company, and no line twice or empty", () => {
    const { billTo } = invoiceContent(
      issuedInvoice({
        bill_to: {
          name: "Jane Doe",
          company: null,
          address_lines: ["5 High Street", " ", "London"],
          email: "jane@example.com",
        },
      })
    )

    expect(billTo).toEqual({
      label: "Bill to",
      name: "Jane Doe",
      lines: ["5 High Street", "London", "jane@example.com"],
    })
  })

  it("dates the invoice in its own time zone", () => {
    const issued_at = new Date("2026-12-31T23:30:00Z")

    expect(
      invoiceContent(issuedInvoice({ issued_at, time_zone: "Europe/Berlin" }))
        .facts[1].value
    ).toBe("1 January 2027")
    expect(invoiceContent(issuedInvoice({ issued_at })).facts[1].value).toBe(
      "31 December 2026"
    )
  })

  it("prints amounts that are too large for a float to the last digit", () => {
    const { total } = invoiceContent(
      issuedInvoice({
        items: [
          issuedItem(1, { amount: "90071992547409931.11", tax_amount: "0" }),
        ],
      })
    )

    expect(total.value).toBe("EUR 90,071,992,547,409,931.11")
  })
})
