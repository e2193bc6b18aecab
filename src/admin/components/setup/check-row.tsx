import { StatusBadge, Text } from "@medusajs/ui"
import type { EsdCheck } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { checkName } from "../../lib/setup/check-name"
import { checkWords } from "../../lib/setup/check-words"

const COLORS = { ok: "green", warning: "orange", failed: "red" } as const

/** One check: what it is about, how it came out, and the sentence that mends it. */
export function CheckRow({ check }: { check: EsdCheck }) {
  const wording = useWording()
  const { message, fix } = checkWords(check, wording)

  return (
    <li className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge color={COLORS[check.status]}>
          {wording.t(`setup.status.${check.status}`)}
        </StatusBadge>
        <Text size="small" leading="compact" weight="plus">
          {checkName(check, wording)}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {message}
      </Text>
      {fix && (
        <Text size="small" className="break-words">
          {fix}
        </Text>
      )}
    </li>
  )
}
