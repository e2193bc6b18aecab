import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import {
  findOpenFulfillment,
  type OpenFulfillment,
} from "../find-open-fulfillment"
import { findStockLocation } from "../find-stock-location"

export const planDeliveryStepId = "plan-esd-delivery"

/** The fulfilment provider that every Medusa application brings; it does nothing by itself. */
const PROVIDER_ID = "manual_manual"

/** Marks a fulfilment as made by this plugin, in its metadata. */
export const ESD_FULFILLMENT = { microsoft_esd: true }

/** What is missing until the order's licences are delivered. */
export type DeliveryPlan = {
  order_id: string
  /** Of a canceled order nothing is delivered. */
  is_canceled: boolean
  location_id: string | null
  provider_id: string
  /** Lines that have no fulfilment yet. */
  items: Array<{
    line_item_id: string
    title: string
    sku: string
    quantity: number
  }>
  /** Fulfilment that an interrupted run made and did not bring to its end. */
  open: OpenFulfillment | null
}

type DeliverableOrder = {
  id: string
  status: string
  items: Array<{
    id: string
    title: string
    variant_sku: string | null
    quantity: number
    detail: { fulfilled_quantity: number }
  }>
  sales_channel: { stock_locations?: Array<{ id: string }> } | null
}

/**
 * Reads from the order and its fulfilments what is still to do, so that a run
 * that was interrupted anywhere goes on where it stopped. Of a canceled order
 * and of cancelled licences nothing is delivered. Changes nothing.
 */
export const planDeliveryStep = createStep(
  planDeliveryStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readOrder(container, order_id)
    const licences = await countLicences(container, order)
    const lines = order.items
      .filter(({ id }) => licences.has(id))
      .map(({ id, title, variant_sku, quantity, detail }) => ({
        line_item_id: id,
        title,
        sku: variant_sku ?? "",
        quantity: MathBN.sub(
          MathBN.min(quantity, licences.get(id) ?? 0),
          detail.fulfilled_quantity
        ).toNumber(),
      }))
    const open = lines.length
      ? await findOpenFulfillment(container, { order_id, lines })
      : null
    const items = lines
      .map((line) => ({
        ...line,
        quantity: line.quantity - unregisteredQuantity(open, line),
      }))
      .filter(({ quantity }) => quantity > 0)

    return new StepResponse<DeliveryPlan>({
      order_id,
      is_canceled: order.status === "canceled",
      provider_id: PROVIDER_ID,
      items,
      location_id: items.length
        ? await findStockLocation(container, order)
        : null,
      open,
    })
  }
)

async function readOrder(
  container: MedusaContainer,
  id: string
): Promise<DeliverableOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order",
        fields: [
          "id",
          "status",
          "items.*",
          "items.detail.*",
          "sales_channel.stock_locations.id",
        ],
        filters: { id },
      },
      { throwIfKeyNotFound: true }
    )

  return data[0] as unknown as DeliverableOrder
}

/** How many licences each line has that are wanted; none in a canceled order. */
async function countLicences(
  container: MedusaContainer,
  { id, status }: DeliverableOrder
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()

  if (status === "canceled") {
    return counts
  }

  for (const { line_item_id, status } of await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .listOrderAssets(id)) {
    if (status !== "cancelled") {
      counts.set(line_item_id, (counts.get(line_item_id) ?? 0) + 1)
    }
  }

  return counts
}

/** What a fulfilment takes of a line although the order does not know it yet. */
function unregisteredQuantity(
  open: OpenFulfillment | null,
  { line_item_id }: { line_item_id: string }
): number {
  const item = open?.items.find((it) => it.line_item_id === line_item_id)

  return item && !open?.is_registered ? item.quantity : 0
}
