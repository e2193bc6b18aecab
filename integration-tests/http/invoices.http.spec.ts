import {
  createPromotionsWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { MathBN } from "@medusajs/framework/utils"
import { describeShop } from "../support/describe-shop"
import { expectDelivered } from "../support/expect-delivered"

describeShop((context) => {
  beforeEach(async () => {
    await createTaxRegionsWorkflow(context.container).run({
      input: [
        {
          country_code: "jp",
          provider_id: "tp_system",
          default_tax_rate: { rate: 10, code: "JCT", name: "JCT" },
        },
        {
          country_code: "kw",
          provider_id: "tp_system",
          default_tax_rate: { rate: 7.5, code: "VAT", name: "VAT" },
        },
      ],
    })
    await createPromotionsWorkflow(context.container).run({
      input: {
        promotionsData: [
          {
            code: "SEVEN",
            type: "standard",
            status: "active",
            is_automatic: false,
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "across",
              value: 7,
              currency_code: "eur",
            },
          },
        ],
      },
    })
  })

  it.each([
    ["eur", 2, undefined],
    ["eur", 2, ["SEVEN"]],
    ["jpy", 0, undefined],
    ["kwd", 3, undefined],
  ] as const)(
    "charges in %s (%i decimals) with promotions %s exactly what the order's lines come to",
    async (region, _decimals, promo_codes) => {
      const buyer = await context.register("buyer@example.com")
      const [first, second] = context.shop.licences
      const order = await buyer.order(
        [
          { variant_id: first.variant_id, quantity: 3 },
          { variant_id: second.variant_id, quantity: 7 },
        ],
        { region, ...(promo_codes && { promo_codes: [...promo_codes] }) }
      )
      await expectDelivered(context, buyer, order, 10)
      const lines = await context.readLines(order.id)
      const items = await context.readInvoiceItems(order.id)

      expect(items).toHaveLength(10)

      for (const line of lines) {
        const own = items.filter((item) => item.line_item_id === line.id)
        const gross = MathBN.sum(
          ...own.flatMap(({ amount, tax_amount }) => [amount, tax_amount])
        )

        expect(own).toHaveLength(Number(line.quantity))
        expect(gross.toFixed()).toBe(MathBN.convert(line.total).toFixed())
        expect(
          MathBN.sum(...own.map(({ tax_amount }) => tax_amount)).toFixed()
        ).toBe(MathBN.convert(line.tax_total).toFixed())
      }

      const [invoice] = await buyer.invoices()

      expect(invoice.total).toBeCloseTo(
        lines.reduce((sum, { total }) => sum + Number(total), 0),
        6
      )
    }
  )

  it("numbers the invoices of parallel orders without gaps", async () => {
    const buyers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        context.register(`buyer${index}@example.com`)
      )
    )
    const orders = await Promise.all(
      buyers.map((buyer) =>
        buyer.order([
          { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
        ])
      )
    )

    for (const [index, buyer] of buyers.entries()) {
      await expectDelivered(context, buyer, orders[index], 1, { sold: 6 })
    }

    const numbers = await Promise.all(
      buyers.map(async (buyer) => (await buyer.invoices())[0].number)
    )

    expect(numbers.sort()).toEqual([
      "INV-000001",
      "INV-000002",
      "INV-000003",
      "INV-000004",
      "INV-000005",
      "INV-000006",
    ])
  })
})
