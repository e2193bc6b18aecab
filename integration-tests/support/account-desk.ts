import type { EsdAccountResponse } from "../../src/types"
import type { ShopContext } from "./describe-shop"
import { eventually } from "./eventually"

/** What staff do with accounts, and how tests wait for it. */
export class AccountDesk {
  constructor(private readonly context: ShopContext) {}

  /** Creates an account; the body's e-mail address and role have defaults. */
  async create(
    body: Record<string, unknown> = {}
  ): Promise<EsdAccountResponse> {
    const { status, data } = await this.context.staff.post(
      "/admin/esd/accounts",
      { role: "user", email: "it@contoso.test", ...body }
    )

    if (status !== 201) {
      throw new Error(`${status}: ${JSON.stringify(data)}`)
    }

    return data.esd_account
  }

  /** Asks for a synchronization with the account's own role and e-mail address. */
  sync(
    { id, role, email }: EsdAccountResponse,
    options: Record<string, unknown> = {}
  ) {
    return this.context.staff.post(`/admin/esd/accounts/${id}/sync`, {
      role,
      email,
      ...options,
    })
  }

  /** Waits until the account's synchronization has come to its end. */
  untilEnded(
    { id }: { id: string },
    sync_status: EsdAccountResponse["sync_status"]
  ) {
    return eventually(
      () => this.read({ id }),
      (account) =>
        expect(account).toMatchObject({ sync_status, is_syncing: false }),
      60_000
    )
  }

  /** Reads an account with its ledger. */
  async read({ id }: { id: string }) {
    const { data } = await this.context.staff.get(`/admin/esd/accounts/${id}`)

    return data.esd_account as EsdAccountResponse & {
      ledger: Array<{
        action: string
        actor_type: string
        actor_id: string | null
        details: Record<string, unknown> | null
      }>
    }
  }
}
