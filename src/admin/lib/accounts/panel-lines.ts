import type { AdminEsdCustomerAccountResponse } from "../../../types"
import type { SyncTarget } from "./sync-target"

/** A line of a customer's panel: one connection, with the account on it if any. */
export type PanelLine = {
  connectionId: string
  /** Name of the connection where one has to be told from others. */
  connectionName: string | null
  target: SyncTarget
}

/**
 * The lines of a customer's panel: one for each connection, and one for each
 * account on a connection that the options no longer have.
 */
export function panelLines({
  connections,
  esd_accounts,
  customer,
}: AdminEsdCustomerAccountResponse): PanelLine[] {
  const orphans = esd_accounts.filter(
    ({ connection_id }) => !connections.some(({ id }) => id === connection_id)
  )
  const isSingle = connections.length + orphans.length === 1

  return [
    ...connections.map((connection) => {
      const account = esd_accounts.find(
        ({ connection_id }) => connection_id === connection.id
      )

      return {
        connectionId: connection.id,
        connectionName: isSingle ? null : connection.system_name,
        target: account ? { account } : { account: null, customer, connection },
      }
    }),
    ...orphans.map((account) => ({
      connectionId: account.connection_id,
      connectionName: isSingle ? null : account.connection_id,
      target: { account },
    })),
  ]
}
