import {
  type DataTableCommand,
  type DataTableRowSelectionState,
  toast,
  usePrompt,
} from "@medusajs/ui"
import {
  type BulkAction,
  useBulkAction,
} from "../../hooks/licences/use-bulk-action"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useShortcutGuard } from "../../hooks/use-shortcut-guard"
import { useWording } from "../../hooks/use-wording"
import { describeAnswer } from "../../lib/licences/desk/describe-answer"
import { refusalText } from "../../lib/licences/refusal-text"

const SHORTCUTS: Array<[BulkAction, string]> = [
  ["retry", "t"],
  ["resend", "e"],
  ["refresh", "m"],
  ["cancel", "x"],
]
const KEYS = SHORTCUTS.map(([, key]) => key)
const SHOWN_MS = 10_000

/**
 * What can be done with the selected licences, by who may. Each is confirmed; afterwards a
 * sentence says how many were accepted, how many were refused, and why.
 */
export function useBulkCommands(onDone: () => void): DataTableCommand[] {
  const wording = useWording()
  const { t } = wording
  const prompt = usePrompt()
  const { mutateAsync } = useBulkAction()
  const isAllowed = useAllowed("operate")

  useShortcutGuard(KEYS)

  const run = async (action: BulkAction, ids: string[]) => {
    const isConfirmed = await prompt({
      variant: action === "cancel" ? "danger" : "confirmation",
      title: t(`desk.bulk.${action}.title`, { count: ids.length }),
      description: t(`desk.bulk.${action}.description`),
      confirmText: t(`desk.bulk.${action}.confirm`),
      cancelText: t(
        action === "cancel" ? "cancellations.back" : "reveal.cancel"
      ),
    })

    if (!isConfirmed) {
      return
    }

    try {
      const answer = await mutateAsync({ action, ids })
      const say = answer.refused.length ? toast.warning : toast.success

      say(t(`desk.bulk.${action}.accepted`, { count: answer.accepted }), {
        duration: SHOWN_MS,
        description: describeAnswer(answer, wording),
      })
      onDone()
    } catch (error) {
      toast.error(t("desk.bulk.failed"), {
        description:
          error instanceof Error ? refusalText(error, wording) : undefined,
      })
    }
  }

  if (!isAllowed) {
    return []
  }

  return SHORTCUTS.map(([action, shortcut]) => ({
    label: t(
      action === "cancel" ? "desk.bulk.cancel.confirm" : `actions.${action}`
    ),
    shortcut,
    action: (selected: DataTableRowSelectionState) =>
      run(action, Object.keys(selected)),
  }))
}
