import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PluginOptions } from "../../../../options"
import type {
  AccountChanges,
  AccountSelection,
  AccountSyncOutcome,
  CreateAccountInput,
  EndCustomer,
  EnsureAccountInput,
  PlacedEndCustomer,
  PlaceEndCustomersInput,
} from "../../account-types"
import type { Actor } from "../../types"
import type { AccountSynchronizer } from "../account-synchronizer"
import { accountSearchFilter } from "./account-search-filter"
import { changeAccount } from "./change-account"
import { countWaitingLicences } from "./count-waiting-licences"
import { createAccount } from "./create-account"
import { ensureAccount } from "./ensure-account"
import { findCopies } from "./find-copies"
import { findEndCustomers, type NamedEndCustomer } from "./find-end-customers"
import { findResellers, type ResellerAccount } from "./find-resellers"
import { findWaitingLicences } from "./find-waiting-licences"
import { listEndCustomers } from "./list-end-customers"
import { placeEndCustomers } from "./place-end-customers"
import { requestSyncs } from "./request-syncs"

/** Resellers and end customers, and what the vendor knows of them. */
export class Accounts {
  constructor(
    private readonly knex: Knex,
    private readonly synchronizer: AccountSynchronizer,
    private readonly options: Pick<PluginOptions, "connections">
  ) {}

  /** Finds or creates the account of a buyer and answers its id. */
  ensure(input: EnsureAccountInput): Promise<string> {
    return ensureAccount(this.knex, input)
  }

  /**
   * Creates an account and answers its id.
   *
   * @throws MedusaError `conflict` when there is one; one with a code of
   * `BROKEN_RULE_CODES` for a reseller account that cannot have it.
   */
  create(input: CreateAccountInput, actor: Actor): Promise<string> {
    return createAccount(this.knex, input, actor)
  }

  /**
   * Changes an account. Where the vendor was told before, and has to be told
   * anew, a synchronization is asked for.
   *
   * @returns whether to enqueue it; null for an unknown id
   */
  change(id: string, changes: AccountChanges, actor: Actor) {
    return changeAccount(this.knex, id, { changes, synchronize: false, actor })
  }

  /** Stores the options of a synchronization and asks for it; null for an unknown id. */
  requestSync(
    id: string,
    changes: Pick<AccountChanges, "role" | "microsoft_email">,
    actor: Actor
  ) {
    return changeAccount(this.knex, id, { changes, synchronize: true, actor })
  }

  /** Asks for the synchronization of many accounts; answers the ids, without those whose connection is gone. */
  requestSyncs(selection: AccountSelection, actor: Actor): Promise<string[]> {
    return requestSyncs(
      this.knex,
      { selection, connectionIds: this.#connectionIds },
      actor
    )
  }

  /** One try to make the vendor know an account. */
  synchronize(id: string): Promise<AccountSyncOutcome> {
    return this.synchronizer.attempt(id)
  }

  /** Licences that wait for an account, as end customer or as reseller. */
  findWaitingLicences(
    id: string
  ): Promise<Array<{ id: string; connection_id: string }>> {
    return findWaitingLicences(this.knex, id)
  }

  /** How many licences wait for each account; one for which none waits is left out. */
  countWaitingLicences(ids: string[]): Promise<Map<string, number>> {
    return countWaitingLicences(this.knex, ids)
  }

  /** The reseller accounts of a customer, the one for new end customers first. */
  findResellers(customerId: string): Promise<ResellerAccount[]> {
    return findResellers(this.knex, customerId, this.#connectionIds)
  }

  /** Those of the accounts that are end customers of a customer. */
  findEndCustomers(
    customerId: string,
    ids: string[]
  ): Promise<NamedEndCustomer[]> {
    return findEndCustomers(this.knex, customerId, ids)
  }

  /** The given accounts, and those that the same end customers of a reseller have on other connections. */
  async findCopies(customerId: string, ids: string[]): Promise<string[]> {
    const resellers = await this.findResellers(customerId)

    return findCopies(
      this.knex,
      resellers.map(({ id }) => id),
      ids
    )
  }

  /** The end customers of a reseller by name. */
  listEndCustomers(
    resellerIds: string[],
    page: { q?: string; offset: number; limit: number }
  ): Promise<{ end_customers: EndCustomer[]; count: number }> {
    return listEndCustomers(this.knex, resellerIds, page)
  }

  /** The accounts of a reseller's end customers on the connections of the reseller's accounts; null for everybody else's. */
  placeEndCustomers(
    input: PlaceEndCustomersInput
  ): Promise<Array<PlacedEndCustomer | null>> {
    return placeEndCustomers(this.knex, input)
  }

  /** The filter of a text search over accounts. */
  searchFilter(text: string): Record<string, unknown> {
    return accountSearchFilter(text)
  }

  get #connectionIds(): string[] {
    return this.options.connections.map(({ id }) => id)
  }
}
