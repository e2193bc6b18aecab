import type { FetchError } from "@medusajs/js-sdk"
import { Skeleton, Text } from "@medusajs/ui"
import type { EsdLedgerEntryResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { HistoryEntry } from "./history-entry"

type Props = {
  /** Absent while the history is being read. */
  entries?: EsdLedgerEntryResponse[]
  error: FetchError | null
}

/** What happened to a licence or an account, from its ledger, the first thing first. */
export function LedgerHistory({ entries, error }: Props) {
  const { t } = useWording()

  if (entries) {
    return (
      <ol className="flex flex-col gap-y-0.5">
        {entries.map((entry, index) => (
          <HistoryEntry
            key={entry.id}
            entry={entry}
            isLast={index === entries.length - 1}
          />
        ))}
      </ol>
    )
  }

  return error ? (
    <Text size="small" role="alert" className="text-ui-fg-error">
      {t("details.failed", { error: error.message })}
    </Text>
  ) : (
    <Skeleton className="h-20" aria-label={t("details.loading")} />
  )
}
