import { Tooltip } from "@medusajs/ui"
import { type ReactNode, type SyntheticEvent, useId } from "react"
import { useWording } from "../../hooks/use-wording"
import type { WithheldReason } from "../../lib/licences/withheld-actions"

/** What makes a button one that says why it does nothing; nothing for one that does. */
type Control = {
  "aria-disabled"?: true
  "aria-describedby"?: string
  className?: string
  onClickCapture?: (event: SyntheticEvent) => void
}

type Props = {
  /** Why the button's action is not possible or not allowed, if so. */
  unavailable?: WithheldReason
  /** The same in words, where the reason is none of a licence's. */
  reason?: string
  children: (control: Control) => ReactNode
}

/**
 * A button that says why it is not possible, on pointing at it and to screen
 * readers. It keeps its place among what the keyboard reaches.
 */
export function ReasonedButton({ unavailable, reason, children }: Props) {
  const { t } = useWording()
  const id = useId()
  const text = unavailable ? t(`actions.unavailable.${unavailable}`) : reason

  if (!text) {
    return <>{children({})}</>
  }

  return (
    <>
      <Tooltip content={text}>
        {children({
          "aria-disabled": true,
          "aria-describedby": id,
          className: "cursor-not-allowed opacity-50",
          onClickCapture: doNothing,
        })}
      </Tooltip>
      <span id={id} className="sr-only">
        {text}
      </span>
    </>
  )
}

function doNothing(event: SyntheticEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
