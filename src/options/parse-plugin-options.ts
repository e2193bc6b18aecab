import type { z } from "@medusajs/framework/zod"
import { type PluginOptions, pluginOptions } from "./plugin-options"

/**
 * Checks the options of `medusa-config.ts`. Each module of the plugin calls it
 * in a loader, because Medusa hands every one of them the whole object.
 *
 * @throws Error, which stops the boot, with one message that names every fault
 * and never a value, so that no secret ends in a log.
 */
export function parsePluginOptions(options: unknown): PluginOptions {
  // Medusa adds its database settings to the options of every module.
  const { database: _, ...own } = Object(options ?? {})
  const parsed = pluginOptions.safeParse(own)

  if (parsed.success) {
    return parsed.data
  }

  const faults = parsed.error.issues.map(
    (issue) => `  - ${pathOf(issue)}: ${messageOf(issue)}`
  )

  throw new Error(
    [
      "medusa-plugin-microsoft-esd cannot start. Please correct its options in medusa-config.ts:",
      ...new Set(faults),
    ].join("\n")
  )
}

function pathOf(issue: z.core.$ZodIssue): string {
  return (
    issue.path.reduce<string>(
      (path, part) =>
        typeof part === "number"
          ? `${path}[${part}]`
          : `${path}${path && "."}${String(part)}`,
      ""
    ) || "options"
  )
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") {
    return `is missing or not ${withArticle(issue.expected)}`
  }

  if (issue.code === "unrecognized_keys") {
    return `does not know ${issue.keys.join(", ")}`
  }

  return issue.message
}

function withArticle(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`
}
