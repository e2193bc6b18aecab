import { type ReactNode, useState } from "react"
import { DecisionDialog, type OpenDecision } from "./decision-dialog"

/**
 * The dialog in which a request is decided. It belongs beside the list of
 * requests and not into it: it has to stay, with the reason, when its request
 * is none any more.
 */
export function useDecisionDialog(): {
  onDecide: (decision: OpenDecision) => void
  dialog: ReactNode
} {
  const [open, setOpen] = useState<OpenDecision | null>(null)

  return {
    onDecide: setOpen,
    dialog: open && <DecisionDialog {...open} onClose={() => setOpen(null)} />,
  }
}
