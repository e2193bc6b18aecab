import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import {
  emailEsdAssetWorkflow,
  provisionEsdAssetWorkflow,
} from "../../src/workflows"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"

const FIVE = Array.from({ length: 5 })

describeShop((context) => {
  /** A licence that waits, with no job that works on it. */
  const waitingLicence = async () => {
    const { sku, variant_id } = context.shop.licences[0]
    await context.vendor.addFault({ kind: "credit_limit", sku, count: 1 })
    const buyer = await context.register("buyer@example.com")
    const order = await buyer.order([{ variant_id, quantity: 1 }])
    const [asset] = await eventually(
      () => context.staff.assets(order),
      (assets) =>
        expect(assets.map(({ sync_status }) => sync_status)).toEqual(["failed"])
    )
    const esd = context.container.resolve<EsdModuleService>(ESD_MODULE)
    await esd.actions.retry(asset.id, { type: "system", id: null })

    return { buyer, order, id: asset.id, esd }
  }

  it("buys a licence once when five tries start in one process at the same moment", async () => {
    const { buyer, order, id, esd } = await waitingLicence()
    const tries = await Promise.all(FIVE.map(() => esd.provisionAsset(id)))

    expect(tries.map(({ outcome }) => outcome).sort()).toEqual([
      "retry",
      "retry",
      "retry",
      "retry",
      "synchronized",
    ])

    const [sold] = await context.vendor.orders()

    expect(sold.calls).toBe(1)

    await provisionEsdAssetWorkflow(context.container).run({
      input: { asset_id: id },
    })
    await expectDelivered(context, buyer, order, 1)
  })

  it("sends a licence's e-mail once when five tries start in one process at the same moment", async () => {
    const { buyer, order, id, esd } = await waitingLicence()
    await esd.provisionAsset(id)
    const tries = await Promise.all(
      FIVE.map(() =>
        emailEsdAssetWorkflow(context.container).run({
          input: { asset_id: id },
        })
      )
    )

    expect(tries.map(({ result }) => result.outcome).sort()).toEqual([
      "nothing_to_send",
      "nothing_to_send",
      "nothing_to_send",
      "nothing_to_send",
      "sent",
    ])

    await provisionEsdAssetWorkflow(context.container).run({
      input: { asset_id: id },
    })
    await expectDelivered(context, buyer, order, 1)
  })
})
