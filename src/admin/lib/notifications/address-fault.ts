import { isEmail } from "../accounts/is-email"
import { addressLines } from "./address-lines"
import type { Fault } from "./notification-faults"

/** How many addresses the server takes. */
const MOST = 20

/** What is wrong with a list of addresses; null where nothing is. */
export function addressFault(text: string): Fault | null {
  const addresses = addressLines(text)
  const wrong = addresses.find((address) => !isEmail(address))

  if (wrong) {
    return { fault: "addressInvalid", values: { address: wrong } }
  }

  const lower = addresses.map((address) => address.toLowerCase())
  const twice = addresses.find(
    (_, index) => lower.indexOf(lower[index]) < index
  )

  if (twice) {
    return { fault: "addressTwice", values: { address: twice } }
  }

  return addresses.length > MOST
    ? {
        fault: "tooManyAddresses",
        values: { number: addresses.length, most: MOST },
      }
    : null
}
