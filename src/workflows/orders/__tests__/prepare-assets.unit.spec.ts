import type { OrderToSplit } from "../order-to-split"
import { prepareAssets } from "../prepare-assets"
import { aLine, anOrder, detailedLines } from "./an-order"

const prepare = (
  order: OrderToSplit,
  provisionOn: "order.placed" | "payment.captured" = "order.placed"
) =>
  prepareAssets({
    order,
    lines: detailedLines(order),
    accounts: { de: "esdacc_1" },
    endCustomers: {
      "de esdacc_end": { account_id: "esdacc_end", recipient_name: "Ada King" },
    },
    provisionOn,
    locale: "de-DE",
  })

describe("prepareAssets", () => {
  it("makes one asset per licence, each with its share of the line", () => {
    const order = anOrder({
      items: [aLine({ total: 100, tax_total: 15.97 })],
    })

    expect(
      prepare(order).map(({ unit_index, unit_count, amount, tax_amount }) => [
        unit_index,
        unit_count,
        amount,
        tax_amount,
      ])
    ).toEqual([
      [0, 3, "28.01", "5.33"],
      [1, 3, "28.01", "5.32"],
      [2, 3, "28.01", "5.32"],
    ])
  })

  it("keeps what lies below a cent on the last licence", () => {
    const order = anOrder({
      items: [aLine({ quantity: 2, total: "11.8881", tax_total: "1.8981" })],
    })

    expect(
      prepare(order).map(({ amount, tax_amount }) => [amount, tax_amount])
    ).toEqual([
      ["5.00", "0.95"],
      ["4.99", "0.9481"],
    ])
  })

  it("lets an unpaid order wait only where licences are bought after payment", () => {
    const reasons = (...input: Parameters<typeof prepare>) =>
      new Set(prepare(...input).map(({ sync_reason }) => sync_reason))
    const paid = anOrder({
      payment_collections: [{ captured_amount: 357, refunded_amount: 0 }],
    })

    expect(reasons(anOrder())).toEqual(new Set(["queued"]))
    expect(reasons(anOrder(), "payment.captured")).toEqual(
      new Set(["awaiting_payment"])
    )
    expect(reasons(paid, "payment.captured")).toEqual(new Set(["queued"]))
  })

  it("deals the licences of a line out as its service details say", () => {
    const metadata = {
      esd_service_details: [
        {
          for_resale: true,
          end_customer_id: "esdacc_end",
          delivery_email: "ada@end.example",
          quantity: 1,
        },
        { for_resale: true, end_customer_id: "esdacc_foreign", quantity: 1 },
        {
          for_resale: false,
          delivery_email: "it@buyer.example",
          quantity: 1,
        },
      ],
    }
    const order = anOrder({ items: [aLine({ quantity: 4, metadata })] })

    expect(
      prepare(order).map((asset) => [
        asset.account_id,
        asset.reseller_account_id,
        asset.delivery_email,
        asset.recipient_name,
        asset.resale_refused,
      ])
    ).toEqual([
      ["esdacc_end", "esdacc_1", "ada@end.example", "Ada King", null],
      ["esdacc_1", null, "buyer@example.com", null, "end_customer_unknown"],
      ["esdacc_1", null, "it@buyer.example", null, null],
      ["esdacc_1", null, "buyer@example.com", null, null],
    ])
  })

  it.each([
    ["end_customer_missing", [{ for_resale: true, quantity: 3 }]],
    ["service_details_invalid", [{ for_resale: "yes", quantity: 3 }]],
  ])(
    "notes %s where the order's details cannot be followed",
    (code, details) => {
      const metadata = { esd_service_details: details }
      const assets = prepare(anOrder({ items: [aLine({ metadata })] }))

      expect(
        assets.map(({ account_id, resale_refused }) => [
          account_id,
          resale_refused,
        ])
      ).toEqual(Array(3).fill(["esdacc_1", code]))
    }
  )

  it("names the variant in the title where it has a name of its own", () => {
    const titles = (variant_title: string) =>
      prepare(anOrder({ items: [aLine({ variant_title })] }))[0].product_title

    expect(titles("Default variant")).toBe("Office Home 2024")
    expect(titles("German")).toBe("Office Home 2024 (German)")
  })
})
