import type { DataSource } from "typeorm"
import { OrderEntity, type Order } from "../entities/order"
import { ApiError } from "../http/api-error"

const MS_PER_DAY = 86_400_000

/** Takes licences back: unused ones, inside the return window. */
export class Returns {
  private readonly windowMs: number

  constructor(
    private readonly dataSource: DataSource,
    windowDays: number,
    private readonly now: () => number
  ) {
    this.windowMs = windowDays * MS_PER_DAY
  }

  /** Whether `returnOrder` would take the licence back now. */
  isPossible(order: Order): boolean {
    return (
      order.tokenStatus === "Activated" &&
      order.isReturnable &&
      order.purchasedAt.getTime() > this.windowStart()
    )
  }

  /**
   * Takes one licence back. The rules stand in the statement itself, so that a
   * redemption at the same moment cannot slip in between.
   *
   * @throws ApiError NotFound, TokenRedeemed, AlreadyReturned or ReturnWindowElapsed.
   */
  async returnOrder(
    orderId: string,
    channelId: string,
    reason: string | null
  ): Promise<Order> {
    const [[returned]] = await this.dataSource.query<[Order[], number]>(
      `UPDATE "orders" SET
         "tokenStatus" = 'ReturnAccepted',
         "returnReason" = $3,
         "statusChangedAt" = $4,
         "availableAt" = LEAST("availableAt", $4)
       WHERE "orderId" = $1 AND "channelId" = $2
         AND "tokenStatus" = 'Activated' AND "isReturnable"
         AND "purchasedAt" > $5
       RETURNING *`,
      [
        orderId,
        channelId,
        reason,
        new Date(this.now()),
        new Date(this.windowStart()),
      ]
    )

    return returned ?? (await this.explain(orderId, channelId))
  }

  private windowStart(): number {
    return this.now() - this.windowMs
  }

  private async explain(orderId: string, channelId: string): Promise<never> {
    const order = await this.dataSource.manager.findOneBy(OrderEntity, {
      orderId,
      channelId,
    })
    if (!order) {
      throw new ApiError("NotFound", `There is no order ${orderId}.`)
    }
    if (order.tokenStatus === "Redeemed") {
      throw new ApiError(
        "TokenRedeemed",
        "The licence is in use and can no longer be returned."
      )
    }
    if (order.tokenStatus === "ReturnAccepted") {
      throw new ApiError(
        "AlreadyReturned",
        "The licence was returned before; there is nothing left to do."
      )
    }
    throw new ApiError(
      "ReturnWindowElapsed",
      order.isReturnable
        ? "The time in which the licence could be returned is over."
        : "This product cannot be returned."
    )
  }
}
