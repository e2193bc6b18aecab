import type { IssueInvoiceInput, IssueInvoiceItem } from "../../types"

/** A licence that differs from the others by its index. */
export function licence(
  index: number,
  changes: Partial<IssueInvoiceItem> = {}
): IssueInvoiceItem {
  return {
    asset_id: `esda_${index}`,
    line_item_id: "ordli_1",
    sku: "EP2-06606",
    title: "Office Home & Business 2024",
    amount: "249.00",
    tax_amount: "47.31",
    tax_rate: 19,
    ...changes,
  }
}

/** An invoice over two licences. */
export function invoiceInput(
  changes: Partial<IssueInvoiceInput> = {}
): IssueInvoiceInput {
  return {
    order_id: "order_1",
    order_display_id: 1042,
    customer_id: "cus_1",
    bill_to: {
      name: "Erika Mustermann",
      company: "Muster Handels GmbH",
      address_lines: ["Lindenstraße 12", "10969 Berlin", "Germany"],
      email: "erika@example.com",
      tax_id: "DE123456789",
    },
    currency_code: "eur",
    locale: "en-GB",
    items: [licence(1), licence(2)],
    ...changes,
  }
}
