import type EsdModuleService from "../../../modules/esd/service"
import type { EsdAccountRecord } from "../../../modules/esd/types"
import { namedEndCustomers } from "../../carts/named-end-customers"
import type { OrderToSplit } from "../../orders/order-to-split"
import { prepareAccounts } from "../../orders/prepare-accounts"
import type { DraftAccount, DraftEsdLine } from "./draft-facts"

type Accounts = Pick<EsdModuleService, "listEsdAccounts">

/**
 * The accounts that the licences of a draft order need: each party's on each
 * connection that is bought from. One that is made when the order is executed
 * is not synchronized.
 *
 * @param endCustomerIds the customer's own end customers.
 */
export async function findDraftAccounts(
  esd: Accounts,
  order: OrderToSplit,
  lines: DraftEsdLine[],
  endCustomerIds: ReadonlySet<string>
): Promise<DraftAccount[]> {
  const accounts = await Promise.all([
    findBuyers(esd, order, lines),
    findOnConnections(esd, lines, endCustomerIds),
  ])

  return accounts.flat()
}

async function findBuyers(
  esd: Accounts,
  order: OrderToSplit,
  lines: DraftEsdLine[]
): Promise<DraftAccount[]> {
  const wanted = prepareAccounts(order, lines)
  const known = wanted.length
    ? await esd.listEsdAccounts({
        connection_id: wanted.map(({ connection_id }) => connection_id),
        ...whose(wanted[0]),
      })
    : []

  return wanted.map(({ connection_id, company_name, email }) =>
    asDraftAccount(
      known.find((account) => account.connection_id === connection_id) ?? {
        company_name: company_name ?? null,
        email,
      }
    )
  )
}

function whose({ customer_id, email }: ReturnType<typeof prepareAccounts>[0]) {
  return customer_id
    ? { customer_id }
    : {
        customer_id: null,
        reseller_account_id: null,
        role: "user" as const,
        email: email.trim().toLowerCase(),
      }
}

/** An end customer has an account on each connection, which is made when it is bought for there. */
async function findOnConnections(
  esd: Accounts,
  lines: DraftEsdLine[],
  endCustomerIds: ReadonlySet<string>
): Promise<DraftAccount[]> {
  if (!endCustomerIds.size) {
    return []
  }

  const named = await esd.listEsdAccounts({ id: [...endCustomerIds] })
  const same = await esd.listEsdAccounts({
    email: named.map(({ email }) => email),
    reseller_account_id: { $ne: null },
  })
  const pairs = new Map(
    lines.flatMap((line) =>
      namedEndCustomers([line]).map((id) => [
        `${line.product.connection_id} ${id}`,
        {
          connection_id: line.product.connection_id,
          endCustomer: named.find((account) => account.id === id),
        },
      ])
    )
  )

  return [...pairs.values()].flatMap(({ connection_id, endCustomer }) =>
    endCustomer
      ? [
          asDraftAccount(
            [endCustomer, ...same].find(
              (account) =>
                account.email === endCustomer.email &&
                account.connection_id === connection_id
            ) ?? {
              company_name: endCustomer.company_name,
              email: endCustomer.email,
            }
          ),
        ]
      : []
  )
}

function asDraftAccount({
  company_name,
  email,
  sync_status = "unsynchronized",
}: Pick<EsdAccountRecord, "company_name" | "email"> &
  Partial<Pick<EsdAccountRecord, "sync_status">>): DraftAccount {
  return { name: company_name ?? email, sync_status }
}
