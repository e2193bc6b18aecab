import { clx, DropdownMenu } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useWording } from "../../hooks/use-wording"
import type { WithheldReason } from "../../lib/licences/withheld-actions"

type Props = {
  icon: ReactNode
  label: string
  /** Why the action is not possible or not allowed, if so. */
  unavailable?: WithheldReason
  onSelect: () => void
}

/**
 * An entry of a licence's menu. One that is not possible says why, and can still
 * be reached by keyboard, so that everybody learns the reason.
 */
export function ActionItem({ icon, label, unavailable, onSelect }: Props) {
  const { t } = useWording()

  return (
    <DropdownMenu.Item
      aria-disabled={Boolean(unavailable)}
      onSelect={(event) => {
        if (unavailable) {
          event.preventDefault()
        } else {
          onSelect()
        }
      }}
      className={clx(
        "[&_svg]:text-ui-fg-subtle items-start gap-x-2",
        unavailable &&
          "text-ui-fg-disabled [&_svg]:text-ui-fg-disabled cursor-not-allowed"
      )}
    >
      {icon}
      <span>
        {label}
        {unavailable && (
          <span className="text-ui-fg-muted txt-compact-xsmall block pt-0.5">
            {t(`actions.unavailable.${unavailable}`)}
          </span>
        )}
      </span>
    </DropdownMenu.Item>
  )
}
