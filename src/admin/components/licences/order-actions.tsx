import { EllipsisHorizontal, XCircle } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import { CancelOrderDialog } from "../cancellations/cancel-order-dialog"
import { ActionItem } from "./action-item"

type Props = {
  order: { id: string; display_id?: number | null }
  /** How many licences it has. */
  total: number
}

/** The menu of what staff can do with all licences of an order. */
export function OrderActions({ order, total }: Props) {
  const { t } = useWording()
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const isAllowed = useAllowed("operate")

  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton
            ref={opener}
            size="small"
            variant="transparent"
            aria-label={t("actions.orderMenu")}
          >
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end" className="max-w-[280px]">
          <ActionItem
            icon={<XCircle />}
            label={t("actions.cancelOrder")}
            unavailable={isAllowed ? undefined : "mayNotOperate"}
            onSelect={() => setIsOpen(true)}
          />
        </DropdownMenu.Content>
      </DropdownMenu>
      {isOpen && (
        <CancelOrderDialog
          order={order}
          total={total}
          opener={opener.current}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
