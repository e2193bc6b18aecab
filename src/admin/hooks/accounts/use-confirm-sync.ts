import { usePrompt } from "@medusajs/ui"
import type { SyncOptions } from "../../lib/accounts/sync-options"
import { useWording } from "../use-wording"

/** Asks whether an account shall be sent to Microsoft as it was filled in. */
export function useConfirmSync() {
  const { t } = useWording()
  const prompt = usePrompt()

  return (name: string, { role, email }: SyncOptions): Promise<boolean> =>
    prompt({
      variant: "confirmation",
      title: t("accounts.sync.confirmTitle"),
      description: t("accounts.sync.confirmDescription", {
        name,
        email,
        role: t(`accounts.roles.${role}.name`),
      }),
      confirmText: t("accounts.actions.ok"),
      cancelText: t("accounts.actions.cancel"),
    })
}
