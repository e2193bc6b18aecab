// @ts-check
import { OnBehalfDesk } from "./on-behalf-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/** The shop in which staff order on behalf of customers, as the demo has it. */
export function useOnBehalfDesk() {
  return useDesk(new OnBehalfDesk(), {})
}
