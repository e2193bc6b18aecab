import { clx, Text } from "@medusajs/ui"
import type { EsdLedgerEntryResponse } from "../../../types"
import { useStaffName } from "../../hooks/use-staff-name"
import { useWording } from "../../hooks/use-wording"
import { ledgerDetails } from "../../lib/history/ledger-details"

type Props = {
  entry: EsdLedgerEntryResponse
  /** Whether no line leads on from it. */
  isLast: boolean
}

/** One entry of the history: what, when, by whom, and what support may ask for. */
export function HistoryEntry({ entry, isLast }: Props) {
  const wording = useWording()
  const { t, formatDate } = wording
  const { action, actor_type, actor_id, created_at } = entry
  const actor = useStaffName(actor_type === "user" ? actor_id : null)

  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div
        aria-hidden
        className="flex size-full flex-col items-center gap-y-0.5"
      >
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("min-w-0", !isLast && "pb-4")}>
        <Text size="small" leading="compact" weight="plus">
          {t(`ledger.actions.${action}`, { defaultValue: action })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {formatDate(created_at)},{" "}
          {t(`ledger.actors.${actor_type}`, { name: actor })}
        </Text>
        {ledgerDetails(entry, wording).map(({ key, name, text }) => (
          <Text key={key} size="small" className="text-ui-fg-muted break-words">
            {name}: {text}
          </Text>
        ))}
      </div>
    </li>
  )
}
