import { Text } from "@medusajs/ui"
import type { EsdLedgerEntryResponse } from "../../../types"
import { useStaffName } from "../../hooks/use-staff-name"
import { useWording } from "../../hooks/use-wording"
import { fieldNames } from "../../lib/accounts/field-names"
import type { Wording } from "../../lib/wording"

/** One entry of the history: what, when, by whom, and what support may ask for. */
export function HistoryEntry({ entry }: { entry: EsdLedgerEntryResponse }) {
  const wording = useWording()
  const { t, formatDate } = wording
  const { action, actor_type, actor_id, created_at } = entry
  const name = useStaffName(actor_type === "user" ? actor_id : null)
  const details = Object.entries(entry.details ?? {}).filter(
    ([key, value]) =>
      value !== null && !(key === "reason" && value === entry.details?.code)
  )

  return (
    <li>
      <Text size="small" leading="compact" weight="plus">
        {t(`ledger.actions.${action}`, { defaultValue: action })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {formatDate(created_at)}, {t(`ledger.actors.${actor_type}`, { name })}
      </Text>
      {details.map(([key, value]) => (
        <Text key={key} size="small" className="text-ui-fg-muted break-words">
          {t(`ledger.details.${key}`, { defaultValue: key })}:{" "}
          {inWords(key, String(value), wording)}
        </Text>
      ))}
    </li>
  )
}

function inWords(key: string, value: string, wording: Wording): string {
  switch (key) {
    case "fields":
      return fieldNames(value, wording)
    case "resale_refused":
      return wording.t(`ledger.refusals.${value}`, { defaultValue: value })
    default:
      return value
  }
}
