import { BigNumber, MedusaError } from "@medusajs/framework/utils"
import { checkIssueInvoiceInput } from "../issue/check-issue-invoice-input"
import type { IssueInvoiceInput } from "../types"
import { invoiceInput, licence } from "./support/invoice-input"

const { bill_to } = invoiceInput()

describe("the check of an invoice", () => {
  it.each<[string, Partial<IssueInvoiceInput>]>([
    ["order_id must not be empty", { order_id: " " }],
    ["order_display_id must be a whole number", { order_display_id: 1.5 }],
    [
      "currency_code must be a currency of ISO 4217, such as eur",
      { currency_code: "zzz" },
    ],
    [
      "time_zone must be a time zone such as Europe/Berlin",
      { time_zone: "Mars/Base" },
    ],
    ["bill_to.email must not be empty", { bill_to: { ...bill_to, email: "" } }],
    ["items must hold at least one licence", { items: [] }],
    [
      "items[1].asset_id names esda_1, which is already an item of this invoice",
      { items: [licence(1), licence(1)] },
    ],
    [
      "items[0].amount must not be negative; what is given back is a credit note",
      { items: [licence(1, { amount: "-0.01" })] },
    ],
    [
      "items[0].tax_amount must not be negative",
      { items: [licence(1, { tax_amount: -1 })] },
    ],
    [
      "items[0].tax_rate must not be negative",
      { items: [licence(1, { tax_rate: -1 })] },
    ],
    [
      "items[1].amount must be a decimal number, such as 19.99",
      { items: [licence(1), licence(2, { amount: "12,50" })] },
    ],
    [
      "items[0].amount must be a decimal number, such as 19.99",
      { items: [licence(1, { amount: Infinity })] },
    ],
    [
      "items[0].title must not be empty",
      { items: [licence(1, { title: "" })] },
    ],
  ])("says: %s", (sentence, changes) => {
    expect(() => checkIssueInvoiceInput(invoiceInput(changes))).toThrow(
      expect.objectContaining({
        type: MedusaError.Types.INVALID_DATA,
        message: expect.stringContaining(
          `The invoice cannot be issued: ${sentence}`
        ),
      })
    )
  })

  it("names all faults at once, and at most ten of them", () => {
    const items = Array.from({ length: 12 }, (_, index) =>
      licence(index, { sku: "" })
    )

    expect(() => checkIssueInvoiceInput(invoiceInput({ items }))).toThrow(
      /items\[0\]\.sku must not be empty; .*items\[9\]\.sku must not be empty; and 2 more\.$/
    )
  })

  it("takes amounts in every form that Medusa has", () => {
    const amounts = ["19.90", 19.9, new BigNumber("19.9"), { value: "19.9" }]
    const { items } = checkIssueInvoiceInput(
      invoiceInput({
        items: amounts.map((amount, index) => licence(index, { amount })),
      })
    )

    expect(items.map(({ amount }) => amount.toFixed())).toEqual(
      amounts.map(() => "19.9")
    )
  })

  it("takes minus zero, which a discount of everything may leave, for zero", () => {
    const { items } = checkIssueInvoiceInput(
      invoiceInput({ items: [licence(1, { amount: "-0.00", tax_amount: -0 })] })
    )

    expect(items[0].amount.toFixed()).toBe("0")
    expect(items[0].tax_amount.toFixed()).toBe("0")
  })

  it("keeps every digit of an amount", () => {
    const amount = "209.2436974789915966386554621848739495798"
    const { items } = checkIssueInvoiceInput(
      invoiceInput({ items: [licence(1, { amount })] })
    )

    expect(items[0].amount.toFixed()).toBe(amount)
  })

  it("writes a currency as Medusa does and dates by UTC where no zone is given", () => {
    expect(
      checkIssueInvoiceInput(invoiceInput({ currency_code: "KWD" }))
    ).toMatchObject({ currency_code: "kwd", time_zone: "UTC" })
  })
})
