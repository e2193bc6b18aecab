import type { EsdNotificationResponse } from "../../../types"
import { addressFault } from "./address-fault"
import { LANGUAGES, type NotificationValues } from "./notification-values"
import { textFault } from "./text-fault"

/** What is wrong with a field: the last part of its text's key, and what the text takes. */
export type Fault = { fault: string; values?: Record<string, string | number> }

/** Faults by field. */
export type NotificationFaults = Partial<
  Record<keyof NotificationValues, Fault>
>

/**
 * Says what is wrong with filled-in settings, field by field. Spares people the
 * way to the server, which decides in the end.
 */
export function notificationFaults(
  values: NotificationValues,
  { variables }: Pick<EsdNotificationResponse, "variables">
): NotificationFaults {
  const faults: NotificationFaults = {}
  const note = (field: keyof NotificationValues, fault: Fault | null) => {
    if (fault) {
      faults[field] = fault
    }
  }

  note("to", addressFault(values.to))
  note("cc", addressFault(values.cc))

  for (const language of LANGUAGES) {
    for (const name of ["subject", "introduction"] as const) {
      const field = `${name}_${language}` as const

      note(field, textFault(name, values[field], variables))
    }
  }

  return faults
}
