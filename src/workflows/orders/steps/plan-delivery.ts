import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const planDeliveryStepId = "plan-esd-delivery"

/** The fulfilment provider that every Medusa application brings; it does nothing by itself. */
const PROVIDER_ID = "manual_manual"

/** Marks a fulfilment as made by this plugin, in its metadata. */
export const ESD_FULFILLMENT = { microsoft_esd: true }

/** What is missing until the order's licences are delivered. */
export type DeliveryPlan = {
  order_id: string
  location_id: string | null
  provider_id: string
  /** Lines that have no fulfilment yet. */
  items: Array<{
    line_item_id: string
    title: string
    sku: string
    quantity: number
  }>
  /** Fulfilment that an interrupted run made and did not mark delivered. */
  open_fulfillment_id: string | null
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
  fulfillments: Array<{
    id: string
    delivered_at: string | null
    canceled_at: string | null
    metadata: Record<string, unknown> | null
  }>
  sales_channel: { stock_locations?: Array<{ id: string }> } | null
}

/**
 * Reads from the order itself what is still to do, so that a run that was
 * interrupted anywhere goes on where it stopped. Changes nothing.
 */
export const planDeliveryStep = createStep(
  planDeliveryStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readOrder(container, order_id)
    const lines = await esdLineIds(container, order_id)
    const items = order.items
      .filter(({ id }) => order.status !== "canceled" && lines.has(id))
      .map(({ id, title, variant_sku, quantity, detail }) => ({
        line_item_id: id,
        title,
        sku: variant_sku ?? "",
        quantity: MathBN.sub(quantity, detail.fulfilled_quantity).toNumber(),
      }))
      .filter(({ quantity }) => quantity > 0)

    return new StepResponse<DeliveryPlan>({
      order_id,
      provider_id: PROVIDER_ID,
      items,
      location_id: items.length ? await findLocation(container, order) : null,
      open_fulfillment_id:
        order.fulfillments.find(
          ({ metadata, delivered_at, canceled_at }) =>
            metadata?.microsoft_esd && !delivered_at && !canceled_at
        )?.id ?? null,
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
          "fulfillments.*",
          "sales_channel.stock_locations.id",
        ],
        filters: { id },
      },
      { throwIfKeyNotFound: true }
    )

  return data[0] as unknown as DeliverableOrder
}

async function esdLineIds(
  container: MedusaContainer,
  orderId: string
): Promise<Set<string>> {
  const assets = await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .listOrderAssets(orderId)

  return new Set(assets.map(({ line_item_id }) => line_item_id))
}

async function findLocation(
  container: MedusaContainer,
  { sales_channel }: DeliverableOrder
): Promise<string> {
  const linked = sales_channel?.stock_locations?.[0]?.id
  const [any] = linked
    ? []
    : await container
        .resolve(Modules.STOCK_LOCATION)
        .listStockLocations({}, { take: 1, select: ["id"] })
  const location = linked ?? any?.id

  if (!location) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The licences of this order are there, but its fulfilment cannot be marked delivered: Medusa wants a stock location for every fulfilment. Create one under Settings → Locations & Shipping."
    )
  }

  return location
}
