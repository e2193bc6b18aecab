import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ChangeActionType,
  ContainerRegistrationKeys,
} from "@medusajs/framework/utils"

/** A fulfilment of ours, and how far it came on its way to delivered. */
export type OpenFulfillment = {
  id: string
  order_id: string
  items: LineQuantity[]
  /** Whether the order counts its lines as fulfilled. */
  is_registered: boolean
  /** Whether it is linked to the order. */
  is_linked: boolean
  /** Whether the fulfilment itself is marked delivered. */
  is_delivered: boolean
  /** Whether the order counts its lines as delivered. */
  is_delivery_registered: boolean
}

type LineQuantity = { line_item_id: string; quantity: number }

type FoundFulfillment = {
  id: string
  delivered_at: string | null
  canceled_at: string | null
  metadata: Record<string, unknown> | null
  order?: { id: string } | null
  items: LineQuantity[]
}

/** A change of an order, as far as it is read here. */
type FoundChange = {
  actions: Array<{ action: string; reference_id: string | null }>
}

type Input = {
  order_id: string
  /** The lines of the order's licences, with what is not fulfilled of each. */
  lines: LineQuantity[]
}

/**
 * Finds the fulfilment that an interrupted delivery left behind. It is looked
 * for by its lines, because the link to the order may be what is missing. One
 * that the order does not know, and has no room for any more, does not count:
 * somebody fulfilled the lines in another way.
 */
export async function findOpenFulfillment(
  container: MedusaContainer,
  { order_id, lines }: Input
): Promise<OpenFulfillment | null> {
  const found = await readFulfillments(container, lines)
  const isNoted = await readNotes(container, order_id)
  const left = new Map(lines.map((it) => [it.line_item_id, it.quantity]))

  const open = found
    .map(({ id, items, order, delivered_at }) => ({
      id,
      order_id,
      items: items.map(({ line_item_id, quantity }) => ({
        line_item_id,
        quantity: Number(quantity),
      })),
      is_registered: isNoted(ChangeActionType.FULFILL_ITEM, id),
      is_linked: Boolean(order),
      is_delivered: Boolean(delivered_at),
      is_delivery_registered: isNoted(ChangeActionType.DELIVER_ITEM, id),
    }))
    .find(
      ({ items, ...done }) =>
        !isFinished(done) &&
        (done.is_registered ||
          items.every((it) => it.quantity <= (left.get(it.line_item_id) ?? 0)))
    )

  return open ?? null
}

function isFinished(done: Omit<OpenFulfillment, "items">): boolean {
  return (
    done.is_registered &&
    done.is_linked &&
    done.is_delivered &&
    done.is_delivery_registered
  )
}

/** The plugin's own fulfilments of some lines. */
async function readFulfillments(
  container: MedusaContainer,
  lines: LineQuantity[]
): Promise<FoundFulfillment[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "fulfillment",
      fields: [
        "id",
        "delivered_at",
        "canceled_at",
        "metadata",
        "items.line_item_id",
        "items.quantity",
        "order.id",
      ],
      filters: {
        items: { line_item_id: lines.map(({ line_item_id }) => line_item_id) },
      },
    })

  return (data as unknown as FoundFulfillment[]).filter(
    ({ metadata, canceled_at }) => metadata?.microsoft_esd && !canceled_at
  )
}

/** Whether the order's history has a change for a fulfilment. */
async function readNotes(
  container: MedusaContainer,
  order_id: string
): Promise<(action: ChangeActionType, fulfillmentId: string) => boolean> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_change",
      fields: ["id", "actions.action", "actions.reference_id"],
      filters: { order_id },
    })
  const noted = new Set(
    (data as unknown as FoundChange[]).flatMap(({ actions }) =>
      actions.map((it) => `${it.action} ${it.reference_id}`)
    )
  )

  return (action, fulfillmentId) => noted.has(`${action} ${fulfillmentId}`)
}
