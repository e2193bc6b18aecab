import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import { splitEsdOrderWorkflow } from "../../src/workflows"
import { ORDER_TO_SPLIT_FIELDS } from "../../src/workflows/orders/order-to-split"
import { awaitIdleQueues } from "./await-idle-queues"
import { createStaff, type Staff } from "./create-staff"
import { databaseUrl } from "./database-url"
import { eventually } from "./eventually"
import { SandboxControl } from "./sandbox-control"
import { seedShop, type Shop } from "./seed-shop"
import { Shopper } from "./shopper"
import { type Stack, type StackSettings, startStack } from "./start-stack"

/** A shop under test: the whole app on real parts, fresh for each test. */
export type ShopContext = {
  stack: Stack
  shop: Shop
  vendor: SandboxControl
  staff: Staff
  container: MedusaContainer
  api: AxiosInstance
  databaseUrl: string
  /** Registers a customer and logs in. */
  register(email: string): Promise<Shopper>
  guest(email: string): Shopper
  /** Runs the split of an order several times at once, past the queue. */
  splitDirectly(orderId: string, times: number): Promise<void>
  /** Waits until no job waits, runs or is delayed. */
  untilIdle(): Promise<void>
  /** Waits until the licences of an order were tried, whatever came of it. */
  untilTried(orderId: string): Promise<void>
  /** Asks as staff for each licence of an order that failed. */
  retryFailed(orderId: string): Promise<void>
  /** The order with its items and fulfilments, as the modules have it. */
  readOrder(orderId: string): Promise<ReadOrder>
  /** The order's lines with their totals, as exact as Medusa has them. */
  readLines(orderId: string): Promise<ReadLine[]>
  /** What was invoiced for each licence of an order, exact decimals. */
  readInvoiceItems(orderId: string): Promise<ReadInvoiceItem[]>
}

/** The part of an order that tests look at. */
export type ReadOrder = {
  items: Array<{
    id: string
    variant_id: string
    detail: { delivered_quantity: number }
  }>
  fulfillments: Array<{ delivered_at: string | null; items: unknown[] }>
}

/** A line of an order with its totals after discounts. */
export type ReadLine = {
  id: string
  quantity: number
  total: BigNumberInput
  tax_total: BigNumberInput
}

/** One licence on an invoice. */
export type ReadInvoiceItem = {
  line_item_id: string
  amount: string
  tax_amount: string
}

/**
 * Runs tests against the root as an app of its own, with sandbox, mail server,
 * PostgreSQL and Redis. Each test starts from the same seeded database, and
 * ends only when no job is left that could reach into the next one.
 */
export function describeShop(
  suite: (context: ShopContext) => void,
  settings: () => Promise<StackSettings> | StackSettings = () => ({})
): void {
  const context = {} as ShopContext

  beforeAll(async () => {
    context.stack = await startStack(await settings())
    context.vendor = new SandboxControl(context.stack.sandbox.url)
  })

  afterAll(() => context.stack?.stop())

  medusaIntegrationTestRunner({
    testSuite: ({ api, getContainer, dbConfig }) => {
      const client = api as AxiosInstance

      beforeAll(async () => {
        context.api = client
        context.databaseUrl = databaseUrl(dbConfig.dbName)
        context.container = getContainer()
        context.shop = await seedShop(context.container)
        context.staff = await createStaff(context.container, client)
        context.register = (email) =>
          Shopper.register(client, context.shop, email)
        context.splitDirectly = (orderId, times) =>
          splitDirectly(context.container, orderId, times)
        context.untilIdle = () => awaitIdleQueues(context.container)
        context.untilTried = (orderId) => untilTried(context, orderId)
        context.retryFailed = (orderId) => retryFailed(context, orderId)
        context.readOrder = (orderId) => readOrder(context.container, orderId)
        context.readLines = (orderId) => readLines(context.container, orderId)
        context.readInvoiceItems = (orderId) =>
          readInvoiceItems(context.container, orderId)
        context.guest = (email) => Shopper.guest(client, context.shop, email)
      })

      beforeEach(async () => {
        await context.vendor.reset()
        await context.stack.inbox.clear()
      })

      afterEach(async () => {
        await context.vendor.clearFaults()
        await awaitIdleQueues(context.container)
      })

      suite(context)
    },
  })
}

async function splitDirectly(
  container: MedusaContainer,
  order_id: string,
  times: number
): Promise<void> {
  await Promise.all(
    Array.from({ length: times }, () =>
      splitEsdOrderWorkflow(container).run({ input: { order_id } })
    )
  )
}

async function untilTried(
  { staff }: ShopContext,
  orderId: string
): Promise<void> {
  await eventually(
    () => staff.assets({ id: orderId }),
    (assets) => {
      expect(assets).not.toEqual([])
      expect(assets.filter(({ sync_attempts }) => !sync_attempts)).toEqual([])
    },
    60_000
  )
}

async function retryFailed(
  { staff }: ShopContext,
  orderId: string
): Promise<void> {
  for (const { id, sync_status } of await staff.assets({ id: orderId })) {
    if (sync_status === "failed") {
      await staff.post(`/admin/esd/assets/${id}/retry`)
    }
  }
}

async function readOrder(
  container: MedusaContainer,
  id: string
): Promise<ReadOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "*",
        "items.*",
        "items.detail.*",
        "fulfillments.*",
        "fulfillments.items.*",
      ],
      filters: { id },
    })

  return data[0] as unknown as ReadOrder
}

async function readLines(
  container: MedusaContainer,
  id: string
): Promise<ReadLine[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ORDER_TO_SPLIT_FIELDS,
      filters: { id },
    })

  return data[0].items as unknown as ReadLine[]
}

async function readInvoiceItems(
  container: MedusaContainer,
  orderId: string
): Promise<ReadInvoiceItem[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      `select line_item_id, raw_amount->>'value' as amount,
              raw_tax_amount->>'value' as tax_amount
         from esd_invoice_item item
         join esd_invoice invoice on invoice.id = item.invoice_id
        where invoice.order_id = ?`,
      [orderId]
    )

  return rows
}
