// @ts-check
import { StaffCancellingDesk } from "./staff-cancelling-desk.mjs"
import { useDesk } from "./use-desk.mjs"

/** The shop behind the admin, which credits orders with the price of returned licences. */
export function useStaffCancellingDesk() {
  return useDesk(new StaffCancellingDesk(), {
    env: { ESD_OPTIONS: JSON.stringify({ refundOnReturn: "credit_line" }) },
  })
}
