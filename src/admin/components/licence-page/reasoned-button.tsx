import { Tooltip } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { useWording } from "../../hooks/use-wording"
import type { UnavailableReason } from "../../lib/licences/unavailable-actions"

type Control = { disabled: boolean; "aria-describedby"?: string }

type Props = {
  /** Why the button's action is not possible, if so. */
  unavailable?: UnavailableReason
  children: (control: Control) => ReactNode
}

/** A button that says why it is not possible, on pointing at it and to screen readers. */
export function ReasonedButton({ unavailable, children }: Props) {
  const { t } = useWording()
  const id = useId()

  if (!unavailable) {
    return <>{children({ disabled: false })}</>
  }

  const reason = t(`actions.unavailable.${unavailable}`)

  return (
    <Tooltip content={reason}>
      <span tabIndex={0} className="shrink-0">
        {children({ disabled: true, "aria-describedby": id })}
        <span id={id} className="sr-only">
          {reason}
        </span>
      </span>
    </Tooltip>
  )
}
