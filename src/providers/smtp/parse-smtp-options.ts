import { MedusaError } from "@medusajs/framework/utils"
import { smtpOptions, type SmtpOptions } from "./smtp-options"

/**
 * Checks the provider's options. Medusa calls it through `validateOptions` when
 * it boots.
 *
 * @throws MedusaError, which stops the boot, with one message that names every
 * fault and never a value, so that no password ends in a log.
 */
export function parseSmtpOptions(options: unknown): SmtpOptions {
  const parsed = smtpOptions.safeParse(options ?? {})

  if (parsed.success) {
    return parsed.data
  }

  const faults = parsed.error.issues.map((issue) => {
    const path = issue.path.join(".") || "options"

    if (issue.code === "unrecognized_keys") {
      return `  - ${path}: does not know ${issue.keys.join(", ")}`
    }

    return issue.code === "invalid_type" && issue.input === undefined
      ? `  - ${path}: is missing or not a ${issue.expected}`
      : `  - ${path}: ${issue.message}`
  })

  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    [
      "The notification provider esd-smtp cannot start. Please correct its options in medusa-config.ts:",
      ...faults,
    ].join("\n")
  )
}
