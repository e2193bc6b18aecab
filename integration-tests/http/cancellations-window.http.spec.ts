import { describeShop } from "../support/describe-shop"
import { expectDelivered } from "../support/expect-delivered"
import { changeLicences } from "../support/stock-licences"

const DAY_MS = 86_400_000

/** The vendor takes nothing back any more. */
const settings = () => ({ returnWindowDays: 0 })

describeShop((context) => {
  const buy = async () => {
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([
      { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
    ])
    const [asset] = await expectDelivered(context, buyer, order, 1)

    return { buyer, asset }
  }

  it("asks the vendor for staff, and says that its window is over", async () => {
    const { buyer, asset } = await buy()
    const { status, data } = await context.staff.post(
      `/admin/esd/assets/${asset.id}/cancel`
    )

    expect([status, data.code]).toEqual([409, "esd_return_window_over"])
    expect(await context.staff.asset(asset.id)).toMatchObject({
      status: "active",
      return_status: "none",
      cancellation: { status: "refused", reason: "esd_return_window_over" },
    })
    expect(
      (await buyer.invoices()).filter(({ type }) => type === "credit_note")
    ).toEqual([])
  })

  it("refuses a customer's wish by itself where the vendor said so, or the shop's own window is over", async () => {
    const { buyer, asset } = await buy()
    const ask = () => buyer.post(`/store/esd/assets/${asset.id}/cancellation`)
    const early = await ask()

    expect(asset.return).toEqual({
      is_possible: false,
      until: null,
      reason: "esd_not_returnable",
    })
    expect([early.status, early.data.code]).toEqual([409, "esd_not_returnable"])

    await changeLicences(context.container, [asset.id], {
      purchase_called_at: new Date(Date.now() - 31 * DAY_MS).toISOString(),
    })
    const late = await ask()

    expect([late.status, late.data.code]).toEqual([
      409,
      "esd_return_window_over",
    ])
    expect((await context.staff.asset(asset.id)).return).toMatchObject({
      is_possible: false,
      reason: "esd_return_window_over",
    })
  })
}, settings)
