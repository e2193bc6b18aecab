import type { Order } from "../entities/order"
import { NO_DATE } from "./no-date"
import type { Returns } from "./returns"

const REDEMPTION_URL = "https://setup.office.com/"

/** Writes orders in the contract's form. */
export class OrderPresenter {
  constructor(
    private readonly returns: Returns,
    private readonly now: () => number
  ) {}

  /** `repeated` says that the order answers a purchase that was made before. */
  present(order: Order, { repeated = false } = {}) {
    const pending = order.availableAt.getTime() > this.now()

    return {
      orderId: order.orderId,
      clientTransactionId: order.clientTransactionId,
      sku: order.sku,
      poNumber: order.poNumber,
      fulfillmentStatus: pending
        ? "Pending"
        : repeated
          ? "OrderQuantityAlreadyFulfilled"
          : "Ok",
      fulfillmentDate: pending ? NO_DATE : order.availableAt.toISOString(),
      ...(pending
        ? {}
        : { token: this.presentToken(order), links: presentLinks(order) }),
    }
  }

  private presentToken(order: Order) {
    return {
      productKey: order.productKey,
      type: "PIN",
      status: {
        status: order.tokenStatus,
        returnStatus:
          order.tokenStatus === "ReturnAccepted" ? "Successful" : "None",
        isReturnable: this.returns.isPossible(order),
        redemptionDate: order.redeemedAt?.toISOString() ?? NO_DATE,
        lastStatusUpdate: order.statusChangedAt.toISOString(),
      },
    }
  }
}

function presentLinks(order: Order) {
  const links: { type: string; uri: string; expirationDate: string }[] = []

  if (order.redemptionToken) {
    const query = new URLSearchParams({
      token: order.redemptionToken.toString("base64"),
      ctid: order.clientTransactionId,
    })
    links.push({
      type: "Redemption",
      uri: `${REDEMPTION_URL}?${query}`,
      expirationDate: NO_DATE,
    })
  }
  if (order.downloadUri) {
    links.push({
      type: "Download",
      uri: order.downloadUri,
      expirationDate: NO_DATE,
    })
  }

  return links
}
