// @ts-check
import { CancellingDesk } from "./cancelling-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/** The shop for people, with licences to be cancelled. */
export function useCancellingDesk() {
  return useDesk(new CancellingDesk(), { hasStorefront: true })
}
