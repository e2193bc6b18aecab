import { z } from "@medusajs/framework/zod"
import { notificationRefused } from "./notification-refused"

/** More would make a mail server take each e-mail for bulk mail. */
export const MOST_ADDRESSES = 20

const address = z.email().max(254)

/**
 * Refuses a list of e-mail addresses with a wrong one, one twice, or too many.
 *
 * @param field what the sentence calls the list
 * @throws MedusaError that names field and address
 */
export function checkAddresses(field: "to" | "cc", list: string[]): void {
  if (list.length > MOST_ADDRESSES) {
    throw notificationRefused(
      "esd_notification_too_many_addresses",
      `${field}: has ${list.length} addresses, ${MOST_ADDRESSES} are allowed.`
    )
  }

  const wrong = list.find((entry) => !address.safeParse(entry).success)

  if (wrong !== undefined) {
    throw notificationRefused(
      "esd_notification_address_invalid",
      `${field}: ${quote(wrong)} is not an e-mail address.`
    )
  }

  const lower = list.map((entry) => entry.toLowerCase())
  const twice = list.find((_, index) => lower.indexOf(lower[index]) < index)

  if (twice !== undefined) {
    throw notificationRefused(
      "esd_notification_address_twice",
      `${field}: ${quote(twice)} stands in the list twice.`
    )
  }
}

/** In quotation marks, without the line breaks of somebody who tries for another header. */
function quote(entry: string): string {
  return JSON.stringify(entry.slice(0, 254))
}
