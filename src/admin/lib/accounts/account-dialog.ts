import type { EsdAccountResponse } from "../../../types"
import type { SyncTarget } from "./sync-target"

/** A dialog about an account, and where the focus returns when it closes. */
export type AccountDialog = { opener: HTMLElement | null } & (
  | { name: "sync"; target: SyncTarget }
  | { name: "edit" | "details"; account: EsdAccountResponse }
)
