import { toast, usePrompt } from "@medusajs/ui"
import {
  type AccountsToSync,
  useSyncAccounts,
} from "../../hooks/accounts/use-sync-accounts"
import { useWording } from "../../hooks/use-wording"

/** Has several accounts synchronized after a confirmation, and says what came of the request. */
export function useBulkSync(onRequested: (count: number) => void) {
  const { t } = useWording()
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useSyncAccounts()

  const synchronize = async (
    accounts: AccountsToSync,
    count: number
  ): Promise<boolean> => {
    const isConfirmed = await prompt({
      variant: "confirmation",
      title: t("accounts.bulk.confirmTitle", { count }),
      description: t("accounts.bulk.confirmDescription"),
      confirmText: t("accounts.actions.ok"),
      cancelText: t("accounts.actions.cancel"),
    })

    if (!isConfirmed) {
      return false
    }

    try {
      const { requested } = await mutateAsync(accounts)

      onRequested(requested)
      toast.success(t("accounts.bulk.started", { count: requested }))

      return true
    } catch (error) {
      toast.error(t("accounts.bulk.failed"), {
        description: error instanceof Error ? error.message : undefined,
      })

      return false
    }
  }

  return { synchronize, isPending }
}
