import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { EsdDraftOrderResponse } from "../../../types/esd-draft-order"
import { namedEndCustomers } from "../../carts/named-end-customers"
import {
  ORDER_TO_SPLIT_FIELDS,
  type OrderToSplit,
} from "../../orders/order-to-split"
import { checkDraftOrder } from "./check-draft-order"
import type { DraftEsdLine } from "./draft-facts"
import { findDraftAccounts } from "./find-draft-accounts"
import { findDraftLines } from "./find-draft-lines"

/**
 * A draft order with its checks, or what became of it.
 *
 * @throws MedusaError `not_found` for an unknown order.
 */
export async function readDraftOrder(
  container: MedusaContainer,
  id: string
): Promise<EsdDraftOrderResponse> {
  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order", fields: ORDER_TO_SPLIT_FIELDS, filters: { id } },
      { throwIfKeyNotFound: true }
    )
  const order = data[0] as unknown as OrderToSplit
  const lines = findDraftLines(esd, order)
  const checks = checkDraftOrder({
    order,
    lines,
    ...(await readParties(esd, order, lines)),
    autoSyncAccounts: esd.options.autoSyncAccounts,
  })

  return {
    id: order.id,
    display_id: order.display_id,
    is_executed: !order.is_draft_order,
    is_ready:
      order.is_draft_order && checks.every(({ status }) => status !== "failed"),
    licences: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    checks,
  }
}

/** Who the licences are for, as far as they are known already. */
async function readParties(
  esd: EsdModuleService,
  order: OrderToSplit,
  lines: DraftEsdLine[]
) {
  const { customer, customer_id } = order
  const { isReseller, endCustomerIds } =
    customer_id && customer?.has_account
      ? await readReseller(esd, customer_id, lines)
      : { isReseller: false, endCustomerIds: new Set<string>() }

  return {
    isReseller,
    endCustomerIds,
    accounts: await findDraftAccounts(esd, order, lines, endCustomerIds),
  }
}

async function readReseller(
  esd: EsdModuleService,
  customer_id: string,
  lines: DraftEsdLine[]
) {
  const [resellers, endCustomers] = await Promise.all([
    esd.accounts.findResellers(customer_id),
    esd.accounts.findEndCustomers(customer_id, namedEndCustomers(lines)),
  ])

  return {
    isReseller: resellers.length > 0,
    endCustomerIds: new Set(endCustomers.map(({ id }) => id)),
  }
}
