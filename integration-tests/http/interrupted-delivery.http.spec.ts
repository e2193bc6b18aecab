import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { deliverEsdOrderWorkflow } from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

/** How far a delivery came before it was killed; each includes the former. */
const PROGRESS = [
  "made the fulfilment",
  "registered it with the order",
  "linked it to the order",
  "marked it delivered",
] as const

describeShop(
  (context) => {
    /** Does the parts of a delivery that come before the kill. */
    const deliverUntil = async (
      order: { id: string },
      last: (typeof PROGRESS)[number]
    ) => {
      const { container } = context
      const came = PROGRESS.indexOf(last)
      const [location] = await container
        .resolve(Modules.STOCK_LOCATION)
        .listStockLocations({})
      const [line] = (await context.readOrder(order.id)).items
      const { result: fulfillment } = await createFulfillmentWorkflow(
        container
      ).run({
        input: {
          location_id: location.id,
          provider_id: "manual_manual",
          items: [
            {
              line_item_id: line.id,
              title: "Licence",
              sku: "",
              barcode: "",
              quantity: 2,
            },
          ],
          labels: [],
          delivery_address: {},
          order: { id: order.id } as never,
          packed_at: new Date(),
          metadata: { microsoft_esd: true },
        },
      })

      if (came >= 1) {
        await container.resolve(Modules.ORDER).registerFulfillment({
          order_id: order.id,
          reference: Modules.FULFILLMENT,
          reference_id: fulfillment.id,
          items: [{ id: line.id, quantity: 2 }],
        })
      }

      if (came >= 2) {
        await container.resolve(ContainerRegistrationKeys.LINK).create({
          [Modules.ORDER]: { order_id: order.id },
          [Modules.FULFILLMENT]: { fulfillment_id: fulfillment.id },
        })
      }

      if (came >= 3) {
        await container
          .resolve(Modules.FULFILLMENT)
          .updateFulfillment(fulfillment.id, { delivered_at: new Date() })
      }

      return { fulfillment, line }
    }

    const capture = async (order: { id: string }) => {
      const { data } = await context.staff.get(
        `/admin/orders/${order.id}?fields=payment_collections.payments.id`
      )
      const [payment] = data.order.payment_collections[0].payments
      await context.staff.post(`/admin/payments/${payment.id}/capture`)
    }

    const readActions = async (order: { id: string }) => {
      const { data } = await context.container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order_change",
          fields: ["actions.action", "actions.reference_id"],
          filters: { order_id: order.id },
        })

      return data
        .flatMap(({ actions }) => actions)
        .map((it) => [it?.action, it?.reference_id])
    }

    it.each(PROGRESS)(
      "goes on with a delivery that was killed after it %s",
      async (last) => {
        const buyer = await context.register("buyer@example.com")
        const order = await buyer.order([
          { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
        ])
        await eventually(
          () => buyer.assets(order),
          (assets) => expect(assets).toHaveLength(2)
        )
        await context.untilIdle()
        const { fulfillment, line } = await deliverUntil(order, last)

        await capture(order)
        await expectDelivered(context, buyer, order, 2)
        await eventually(
          () => context.staff.assets(order),
          (assets) =>
            expect(assets.map((it) => it.delivered_at)).toEqual([
              expect.any(String),
              expect.any(String),
            ])
        )
        await deliverEsdOrderWorkflow(context.container).run({
          input: { order_id: order.id },
        })

        const { items, fulfillments } = await context.readOrder(order.id)
        expect(fulfillments).toEqual([
          expect.objectContaining({
            id: fulfillment.id,
            delivered_at: expect.anything(),
            canceled_at: null,
          }),
        ])
        expect(
          items.map(({ detail }) => Number(detail.delivered_quantity))
        ).toEqual([2])
        expect(
          await context.container
            .resolve(Modules.FULFILLMENT)
            .listFulfillments({ items: { line_item_id: line.id } } as never)
        ).toHaveLength(1)
        expect((await readActions(order)).sort()).toEqual([
          ["DELIVER_ITEM", fulfillment.id],
          ["FULFILL_ITEM", fulfillment.id],
        ])
        const { data } = await context.staff.get(`/admin/orders/${order.id}`)
        expect(data.order.fulfillment_status).toBe("delivered")
      }
    )

    it("does not go on with a fulfilment whose lines staff fulfilled otherwise", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 2 },
      ])
      await eventually(
        () => buyer.assets(order),
        (assets) => expect(assets).toHaveLength(2)
      )
      await context.untilIdle()
      await deliverUntil(order, "made the fulfilment")
      await deliverUntil(order, "linked it to the order")

      await capture(order)
      await expectDelivered(context, buyer, order, 2)
      await eventually(
        () => context.readOrder(order.id),
        ({ fulfillments }) =>
          expect(fulfillments).toEqual([
            expect.objectContaining({ delivered_at: expect.anything() }),
          ])
      )
      await context.untilIdle()
      await deliverEsdOrderWorkflow(context.container).run({
        input: { order_id: order.id },
      })
      expect((await context.readOrder(order.id)).fulfillments).toHaveLength(1)
    })
  },
  () => ({ options: { provisionOn: "payment.captured" } })
)
