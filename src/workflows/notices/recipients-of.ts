import type { EsdNotificationSettings } from "../../types"

/** Who gets an e-mail; `to` is the one that the mail server decides about. */
export type Recipients = {
  to: string
  /** Further addresses, as far as the notification's settings go. */
  settings: Pick<EsdNotificationSettings, "to" | "cc" | "copy_reseller">
}

/**
 * Who of the shop is told of something: the addresses of the option
 * `email.staff` and those of the notification's settings.
 *
 * @returns null where nobody is
 */
export function staffRecipients(
  staff: string[],
  { to, cc, copy_reseller }: EsdNotificationSettings
): Recipients | null {
  const told = [...staff, ...to]
  const [first, ...others] = told.length ? told : cc

  return first === undefined
    ? null
    : {
        to: first,
        settings: { to: told.length ? others : [], cc, copy_reseller },
      }
}
