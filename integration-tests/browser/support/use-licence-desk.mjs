// @ts-check
import { LicenceDesk } from "./licence-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/** The shop behind the licence desk, as the demo has it. */
export function useLicenceDesk() {
  return useDesk(new LicenceDesk(), {})
}
