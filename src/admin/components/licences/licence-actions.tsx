import {
  ArrowPath,
  EllipsisHorizontal,
  Envelope,
  Eye,
  InformationCircle,
} from "@medusajs/icons"
import { DropdownMenu, IconButton, toast } from "@medusajs/ui"
import { useRef } from "react"
import type { AdminEsdAssetResponse } from "../../../types"
import { useLicenceAction } from "../../hooks/use-licence-action"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { unavailableActions } from "../../lib/licences/unavailable-actions"
import { ActionItem } from "./action-item"

/** A dialog for one licence, and where the focus returns when it closes. */
export type OpenDialog = {
  name: "details" | "reveal"
  licence: AdminEsdAssetResponse
  opener: HTMLElement | null
}

type Props = {
  licence: AdminEsdAssetResponse
  onOpen: (dialog: OpenDialog) => void
}

/** The menu of what staff can do with a licence. */
export function LicenceActions({ licence, onOpen }: Props) {
  const { t } = useWording()
  const opener = useRef<HTMLButtonElement>(null)
  const retry = useLicenceAction("retry")
  const resend = useLicenceAction("resend")
  const unavailable = unavailableActions(licence)
  const values = { ...licenceNumber(licence), email: licence.delivery_email }

  const open = (name: OpenDialog["name"]) =>
    onOpen({ name, licence, opener: opener.current })
  const run = (action: "retry" | "resend") =>
    (action === "retry" ? retry : resend).mutate(licence, {
      onSuccess: () => toast.success(t(`toasts.${action}.done`, values)),
      onError: ({ message }) =>
        toast.error(t(`toasts.${action}.failed`), { description: message }),
    })

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={opener}
          size="small"
          variant="transparent"
          aria-label={t("actions.menu", values)}
          isLoading={retry.isPending || resend.isPending}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-w-[280px]">
        <ActionItem
          icon={<InformationCircle />}
          label={t("actions.details")}
          onSelect={() => open("details")}
        />
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
          onSelect={() => run("retry")}
        />
        <ActionItem
          icon={<Envelope />}
          label={t("actions.resend")}
          unavailable={unavailable.resend}
          onSelect={() => run("resend")}
        />
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
