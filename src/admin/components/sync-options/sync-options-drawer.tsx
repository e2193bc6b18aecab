import { Drawer } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useFaultsResolver } from "../../hooks/use-faults-resolver"
import { useGuardedClose } from "../../hooks/use-guarded-close"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import {
  type SyncOptions,
  syncOptionFaults,
  syncOptionsOf,
} from "../../lib/accounts/sync-options"
import type { SyncTarget } from "../../lib/accounts/sync-target"
import { SyncOptionsForm } from "./sync-options-form"

type Props = {
  target: SyncTarget
  opener: HTMLElement | null
  onClose: () => void
}

/** Where staff say how an account is synchronized, and have it synchronized. */
export function SyncOptionsDrawer({ target, opener, onClose }: Props) {
  const { t } = useWording()
  const form = useForm<SyncOptions>({
    defaultValues: syncOptionsOf(target),
    resolver: useFaultsResolver(syncOptionFaults),
  })
  const close = useGuardedClose(form.formState.isDirty, onClose)

  return (
    <Drawer open onOpenChange={close}>
      <Drawer.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          form.setFocus("email")
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <Drawer.Header>
          <Drawer.Title>{t("accounts.sync.title")}</Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {t("accounts.sync.description", {
              name: accountName(target.account ?? target.customer),
            })}
          </Drawer.Description>
        </Drawer.Header>
        <SyncOptionsForm form={form} target={target} onSaved={onClose} />
      </Drawer.Content>
    </Drawer>
  )
}
