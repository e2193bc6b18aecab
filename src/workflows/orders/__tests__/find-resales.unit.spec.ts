import { findResales } from "../find-resales"
import type { OrderToSplit } from "../order-to-split"
import { aLine, anOrder, detailedLines } from "./an-order"

const metadata = {
  esd_service_details: [
    { for_resale: true, end_customer_id: "esdacc_a", quantity: 2 },
    { for_resale: false, end_customer_id: "esdacc_b", quantity: 1 },
  ],
}
const items = [aLine({ metadata }), aLine({ id: "ordli_2", metadata })]

const orderOf = (has_account: boolean) =>
  anOrder({
    items,
    customer: { has_account } as OrderToSplit["customer"],
  })

describe("findResales", () => {
  it("names each end customer once for a connection", () => {
    const order = orderOf(true)

    expect(findResales(order, detailedLines(order))).toEqual([
      { connection_id: "de", end_customer_id: "esdacc_a" },
    ])
  })

  it("finds none in the order of a guest", () => {
    const order = orderOf(false)

    expect(findResales(order, detailedLines(order))).toEqual([])
  })
})
