import { usePrompt } from "@medusajs/ui"
import { useEffect } from "react"
import { useBlocker } from "react-router-dom"
import { isOtherPage } from "../lib/is-other-page"
import { useWording } from "./use-wording"

/** Asks before somebody leaves a page on which something was filled in that would be lost. */
export function useLeaveGuard(isDirty: boolean): void {
  const { t } = useWording()
  const prompt = usePrompt()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && isOtherPage(currentLocation, nextLocation)
  )

  useEffect(() => {
    if (blocker.state !== "blocked") {
      return
    }

    void prompt({
      variant: "confirmation",
      title: t("unsaved.title"),
      description: t("unsaved.leaving"),
      confirmText: t("unsaved.confirm"),
      cancelText: t("unsaved.cancel"),
    }).then((isConfirmed) =>
      isConfirmed ? blocker.proceed() : blocker.reset()
    )
  }, [blocker.state])

  useEffect(() => {
    if (!isDirty) {
      return
    }

    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", warn)

    return () => window.removeEventListener("beforeunload", warn)
  }, [isDirty])
}
