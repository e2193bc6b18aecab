import type { EsdNotificationText } from "../../../types"
import type { Fault } from "./notification-faults"

/** How many characters the server takes. */
const LONGEST = { subject: 200, introduction: 2000 }

const IN_BRACES = /\{\{([^{}]*)\}\}/g

/** What is wrong with a text of the shop's own; null where nothing is. */
export function textFault(
  name: keyof EsdNotificationText,
  text: string,
  variables: readonly string[]
): Fault | null {
  const length = text.trim().length

  if (length > LONGEST[name]) {
    return {
      fault: "textTooLong",
      values: { number: length, most: LONGEST[name] },
    }
  }

  const unknown = [...text.matchAll(IN_BRACES)].find(
    ([, inside]) => !variables.includes(inside.trim())
  )

  if (unknown) {
    return { fault: "variableUnknown", values: { variable: unknown[0] } }
  }

  const [braces] = /\{\{|\}\}/.exec(text.replace(IN_BRACES, "")) ?? []

  return braces ? { fault: "variableHalf", values: { braces } } : null
}
