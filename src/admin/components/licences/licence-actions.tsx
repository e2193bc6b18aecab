import {
  ArrowPath,
  CloudArrowDown,
  EllipsisHorizontal,
  Envelope,
  Eye,
  InformationCircle,
  XCircle,
} from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useRef } from "react"
import type { AdminEsdAssetResponse } from "../../../types"
import { useRunAction } from "../../hooks/licences/use-run-action"
import { useWithheldActions } from "../../hooks/licences/use-withheld-actions"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { ActionItem } from "./action-item"
import type { OpenDialog } from "./open-dialog"

type Props = {
  licence: AdminEsdAssetResponse
  /** Whether the details are on the page already. */
  hasDetails?: boolean
  onOpen: (dialog: OpenDialog) => void
}

/** The menu of what staff can do with a licence. */
export function LicenceActions({ licence, hasDetails = false, onOpen }: Props) {
  const { t } = useWording()
  const opener = useRef<HTMLButtonElement>(null)
  const { run, isPending } = useRunAction()
  const unavailable = useWithheldActions(licence)

  const open = (name: OpenDialog["name"]) =>
    onOpen({ name, licence, opener: opener.current })

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={opener}
          size="small"
          variant="transparent"
          aria-label={t("actions.menu", licenceNumber(licence))}
          isLoading={isPending}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-w-[280px]">
        {!hasDetails && (
          <ActionItem
            icon={<InformationCircle />}
            label={t("actions.details")}
            onSelect={() => open("details")}
          />
        )}
        <ActionItem
          icon={<Eye />}
          label={t("actions.reveal")}
          unavailable={unavailable.reveal}
          onSelect={() => open("reveal")}
        />
        <DropdownMenu.Separator />
        <ActionItem
          icon={<ArrowPath />}
          label={t("actions.retry")}
          unavailable={unavailable.retry}
          onSelect={() => run({ action: "retry", licence })}
        />
        <ActionItem
          icon={<Envelope />}
          label={t("actions.resend")}
          unavailable={unavailable.resend}
          onSelect={() => open("resend")}
        />
        <ActionItem
          icon={<CloudArrowDown />}
          label={t("actions.refresh")}
          unavailable={unavailable.refresh}
          onSelect={() => run({ action: "refresh", licence })}
        />
        <DropdownMenu.Separator />
        <ActionItem
          icon={<XCircle />}
          label={t("actions.cancel")}
          unavailable={unavailable.cancel}
          onSelect={() => open("cancel")}
        />
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
