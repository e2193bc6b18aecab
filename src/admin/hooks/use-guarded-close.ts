import { usePrompt } from "@medusajs/ui"
import { useWording } from "./use-wording"

/** Closes a form, after asking where something was filled in that would be lost. */
export function useGuardedClose(isDirty: boolean, onClose: () => void) {
  const { t } = useWording()
  const prompt = usePrompt()

  return async () => {
    if (isDirty) {
      // else the Escape that led here would answer the prompt as well
      await new Promise((resolve) => setTimeout(resolve))

      const isConfirmed = await prompt({
        variant: "confirmation",
        title: t("unsaved.title"),
        description: t("unsaved.description"),
        confirmText: t("unsaved.confirm"),
        cancelText: t("unsaved.cancel"),
      })

      if (!isConfirmed) {
        return
      }
    }

    onClose()
  }
}
