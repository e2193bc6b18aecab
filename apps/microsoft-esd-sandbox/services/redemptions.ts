import type { DataSource } from "typeorm"
import { OrderEntity, type Order } from "../entities/order"
import { ApiError } from "../http/api-error"

/** Plays the end customer who starts to use a key. A vendor has no such call: it happens on setup.office.com. */
export class Redemptions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly now: () => number
  ) {}

  /** @throws ApiError NotFound, TokenRedeemed or AlreadyReturned. */
  async redeem(productKey: string): Promise<Order> {
    const [[redeemed]] = await this.dataSource.query<[Order[], number]>(
      `UPDATE "orders" SET
         "tokenStatus" = 'Redeemed', "redeemedAt" = $2, "statusChangedAt" = $2
       WHERE "productKey" = $1 AND "tokenStatus" = 'Activated'
       RETURNING *`,
      [productKey, new Date(this.now())]
    )

    return redeemed ?? (await this.explain(productKey))
  }

  /** The same by the order's id; one that is not there or used already is left alone. */
  async redeemOrder(orderId: string): Promise<void> {
    const order = await this.dataSource.manager.findOneBy(OrderEntity, {
      orderId,
    })

    if (order?.tokenStatus === "Activated") {
      await this.redeem(order.productKey)
    }
  }

  private async explain(productKey: string): Promise<never> {
    const order = await this.dataSource.manager.findOneBy(OrderEntity, {
      productKey,
    })
    if (!order) {
      throw new ApiError(
        "NotFound",
        "No such key was ever sold here. Check it for typing errors."
      )
    }
    throw order.tokenStatus === "Redeemed"
      ? new ApiError("TokenRedeemed", "The key is in use already.")
      : new ApiError(
          "AlreadyReturned",
          "The licence was returned; its key no longer works."
        )
  }
}
