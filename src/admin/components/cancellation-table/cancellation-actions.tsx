import { CheckCircle, EllipsisHorizontal, Key, XCircle } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useRef } from "react"
import { useNavigate } from "react-router-dom"
import type { AdminEsdCancellationResponse } from "../../../types"
import type { Decision } from "../../hooks/cancellations/use-decide"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import { licenceName } from "../../lib/cancellations/licence-name"
import { ActionItem } from "../licences/action-item"
import type { OpenDecision } from "../cancellations/decision-dialog"

type Props = {
  cancellation: AdminEsdCancellationResponse
  onDecide: (decision: OpenDecision) => void
}

/** The menu of what staff can do with a cancellation. */
export function CancellationActions({ cancellation, onDecide }: Props) {
  const { t } = useWording()
  const opener = useRef<HTMLButtonElement>(null)
  const navigate = useNavigate()
  const unavailable = useAllowed("operate") ? undefined : "mayNotOperate"
  const decide = (decision: Decision) =>
    onDecide({ decision, cancellation, opener: opener.current })

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={opener}
          size="small"
          variant="transparent"
          aria-label={t("cancellations.menu", {
            licence: licenceName(cancellation),
          })}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-w-[280px]">
        {cancellation.status === "requested" && (
          <>
            <ActionItem
              icon={<CheckCircle />}
              label={t("actions.approve")}
              unavailable={unavailable}
              onSelect={() => decide("approve")}
            />
            <ActionItem
              icon={<XCircle />}
              label={t("actions.decline")}
              unavailable={unavailable}
              onSelect={() => decide("decline")}
            />
            <DropdownMenu.Separator />
          </>
        )}
        <ActionItem
          icon={<Key />}
          label={t("cancellations.openLicence")}
          onSelect={() =>
            void navigate(`/esd/licences/${cancellation.asset_id}`)
          }
        />
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
