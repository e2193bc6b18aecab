import { Text } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import type { SyncProgress } from "../../lib/accounts/sync-progress"
import { ProgressBar } from "../states/progress-bar"

type Props = { progress: SyncProgress | null }

/** How far the synchronization of accounts is; nothing while there is none. */
export function SyncProgressBar({ progress }: Props) {
  const { t } = useWording()

  return (
    <div role="status">
      {progress && (
        <div className="flex items-center gap-x-4 border-t px-6 py-3">
          <Text
            size="small"
            leading="compact"
            className="text-ui-fg-subtle text-nowrap"
          >
            {t("accounts.bulk.progress", progress)}
          </Text>
          <ProgressBar
            label={t("accounts.bulk.progressLabel")}
            done={progress.done}
            total={progress.total}
          />
        </div>
      )}
    </div>
  )
}
