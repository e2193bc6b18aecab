import { useEffect } from "react"
import { isMeantForCommand } from "../lib/table/is-meant-for-command"

/**
 * Keeps keys from the commands of a table that are meant for something else:
 * the browser's own shortcuts, such as Ctrl+S, and a dialog that asks. The
 * command bar of @medusajs/ui takes every one of them.
 */
export function useShortcutGuard(shortcuts: readonly string[]): void {
  useEffect(() => {
    const guard = (event: KeyboardEvent) => {
      const isAsking = document.querySelector('[role="alertdialog"]') !== null

      if (
        shortcuts.includes(String(event.key).toLowerCase()) &&
        !isMeantForCommand(event, isAsking)
      ) {
        event.stopPropagation()
      }
    }
    // before the command bar hears of it
    window.addEventListener("keydown", guard, { capture: true })

    return () => window.removeEventListener("keydown", guard, { capture: true })
  }, [shortcuts])
}
