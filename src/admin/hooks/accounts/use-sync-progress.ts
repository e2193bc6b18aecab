import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import {
  type SyncProgress,
  syncProgress,
} from "../../lib/accounts/sync-progress"
import { queryKeys } from "../../lib/api/query-keys"
import { useAccountCount } from "./use-account-count"

/**
 * Follows the accounts that are being synchronized, whoever asked for it, and
 * counts those that failed. When the last one ended, the accounts are read anew.
 */
export function useSyncProgress() {
  const queryClient = useQueryClient()
  const [requested, setRequested] = useState(0)
  const [progress, setProgress] = useState<SyncProgress | null>(null)
  const remaining = useAccountCount({ is_syncing: true }, (count) => count > 0)
  const failed = useAccountCount(
    { sync_status: "failed" },
    () => progress !== null
  )

  useEffect(() => {
    if (remaining === undefined) {
      return
    }

    const next = syncProgress(requested, remaining, progress)

    if (next?.done !== progress?.done || next?.total !== progress?.total) {
      setProgress(next)
    }

    if (!next) {
      setRequested(0)
    }

    if (progress && !next) {
      void queryClient.invalidateQueries({ queryKey: queryKeys.accounts })
    }
  }, [remaining, requested, progress, queryClient])

  return { progress, failed: failed ?? 0, onRequested: setRequested }
}
