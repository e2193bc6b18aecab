import {
  ArrowPath,
  EllipsisHorizontal,
  InformationCircle,
  PencilSquare,
} from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { type ReactNode, useRef } from "react"
import type { EsdAccountResponse } from "../../../types"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { accountName } from "../../lib/accounts/account-name"
import { ActionItem } from "../licences/action-item"

type Props = {
  account: EsdAccountResponse
  onOpen: (dialog: AccountDialog) => void
}

/** The menu of what staff can do with an account. */
export function AccountActions({ account, onOpen }: Props) {
  const { t } = useWording()
  const trigger = useRef<HTMLButtonElement>(null)
  const isAllowed = useAllowed("operate")
  const item = (icon: ReactNode, label: string, onSelect: () => void) => (
    <ActionItem
      icon={icon}
      label={t(`accounts.actions.${label}`)}
      unavailable={
        isAllowed || label === "details" ? undefined : "mayNotOperate"
      }
      onSelect={onSelect}
    />
  )

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={trigger}
          size="small"
          variant="transparent"
          aria-label={t("accounts.actions.menu", {
            name: accountName(account),
          })}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-w-[280px]">
        {item(<ArrowPath />, "syncOptions", () =>
          onOpen({
            name: "sync",
            target: { account },
            opener: trigger.current,
          })
        )}
        {item(<PencilSquare />, "edit", () =>
          onOpen({ name: "edit", account, opener: trigger.current })
        )}
        {item(<InformationCircle />, "details", () =>
          onOpen({ name: "details", account, opener: trigger.current })
        )}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
