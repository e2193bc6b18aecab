import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

describeShop((context) => {
  it("sends every e-mail once the mail server is back", async () => {
    await context.stack.inbox.interrupt()
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 3 },
    ])

    await eventually(
      () => buyer.assets(order),
      (assets) =>
        expect(
          assets.map((asset) => [asset.sync_status, asset.email_status])
        ).toEqual(Array(3).fill(["synchronized", "pending"]))
    )
    await context.stack.inbox.restart()

    await expectDelivered(context, buyer, order, 3)
  })

  it("sends an e-mail again when staff ask for it, and notes who asked", async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
    ])
    const [asset] = await expectDelivered(context, buyer, order, 1)
    const answer = await context.staff.post(
      `/admin/esd/assets/${asset.id}/resend`
    )

    expect(answer.status).toBe(202)

    const mails = await eventually(
      () => context.stack.inbox.licenceMails(),
      (found) => expect(found).toHaveLength(2)
    )
    const { ledger } = await context.staff.asset(asset.id)

    expect(new Set(mails.map(({ text }) => text)).size).toBe(1)
    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(2)
    expect(ledger.map(({ action, actor_id }) => [action, actor_id])).toEqual(
      expect.arrayContaining([
        ["resend_requested", context.staff.id],
        ["email_sent", null],
      ])
    )
  })
})
