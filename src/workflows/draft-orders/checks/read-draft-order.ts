import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { EsdAccountRecord } from "../../../modules/esd/types"
import type { EsdDraftOrderResponse } from "../../../types/esd-draft-order"
import { namedEndCustomers } from "../../carts/named-end-customers"
import {
  ORDER_TO_SPLIT_FIELDS,
  type OrderToSplit,
} from "../../orders/order-to-split"
import { checkDraftOrder } from "./check-draft-order"
import type { DraftAccount, DraftEsdLine } from "./draft-facts"
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
  { customer, customer_id }: OrderToSplit,
  lines: DraftEsdLine[]
) {
  if (!customer_id || !customer?.has_account) {
    return {
      isReseller: false,
      endCustomerIds: new Set<string>(),
      accounts: [],
    }
  }

  const named = namedEndCustomers(lines)
  const connections = lines.map(({ product }) => product.connection_id)
  const [resellers, endCustomers, own] = await Promise.all([
    esd.accounts.findResellers(customer_id),
    esd.accounts.findEndCustomers(customer_id, named),
    esd.listEsdAccounts({ customer_id, connection_id: connections }),
  ])
  const others = named.length
    ? await esd.listEsdAccounts({ id: endCustomers.map(({ id }) => id) })
    : []

  return {
    isReseller: resellers.length > 0,
    endCustomerIds: new Set(endCustomers.map(({ id }) => id)),
    accounts: [...own, ...others].map(asDraftAccount),
  }
}

function asDraftAccount(account: EsdAccountRecord): DraftAccount {
  return {
    name: account.company_name ?? account.email,
    sync_status: account.sync_status,
  }
}
