import type EsdModuleService from "../../../modules/esd/service"
import type { EsdNotificationSettings } from "../../../types"
import type { ToldStaff } from "../judging/judge-staff"

/** Counts who of the shop is told of what, by the options and the settings of the e-mails. */
export async function countToldStaff({
  options,
  notifications,
}: EsdModuleService): Promise<ToldStaff> {
  const count = ({ is_enabled, to, cc }: EsdNotificationSettings) =>
    is_enabled ? new Set([...options.email.staff, ...to, ...cc]).size : 0

  return {
    cancellations: count(await notifications.retrieve("staff_cancellation")),
    failures: count(await notifications.retrieve("staff_failure")),
  }
}
