import type { EsdDraftOrderCheck } from "../../../types/esd-draft-order"
import type { DraftFacts } from "./draft-facts"

/** Whether the vendor knows everybody that licences are bought for. They wait for who is missing, so nothing keeps the order from being executed. */
export function checkAccounts({
  accounts,
  autoSyncAccounts,
}: DraftFacts): EsdDraftOrderCheck {
  const failed = named(accounts, "failed")
  const unknown = named(accounts, "unsynchronized")

  if (failed.length) {
    return {
      id: "accounts",
      status: "warning",
      code: "accounts_failed",
      message: `The vendor refused an account: ${failed.join(", ")}. The licences wait until it is put right.`,
      values: { accounts: failed.join(", ") },
    }
  }

  if (unknown.length && !autoSyncAccounts) {
    return {
      id: "accounts",
      status: "warning",
      code: "accounts_waiting",
      message: `Not synchronized with the vendor yet: ${unknown.join(", ")}. The licences wait until somebody synchronizes it.`,
      values: { accounts: unknown.join(", ") },
    }
  }

  return unknown.length
    ? {
        id: "accounts",
        status: "ok",
        code: "accounts_will_synchronize",
        message: "The accounts are synchronized with the vendor first.",
        values: {},
      }
    : {
        id: "accounts",
        status: "ok",
        code: "accounts_synchronized",
        message: "The vendor knows all accounts.",
        values: {},
      }
}

function named(
  accounts: DraftFacts["accounts"],
  state: DraftFacts["accounts"][number]["sync_status"]
): string[] {
  const names = accounts
    .filter(({ sync_status }) => sync_status === state)
    .map(({ name }) => name)

  return [...new Set(names)]
}
