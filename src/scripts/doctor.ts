import type { ExecArgs } from "@medusajs/framework/types"
import type { EsdCheck } from "../types"
import { checkShop } from "../workflows/checks/check-shop"
import { reportLines } from "../workflows/checks/report-lines"

/**
 * Prints how everything is doing that licences depend on, and makes the process
 * end with 1 when something does not work. For `npx medusa exec`.
 */
export default async function doctor({ container }: ExecArgs): Promise<void> {
  const checks = await checkShop(container, { isShop: false })

  process.stdout.write(`${reportLines(checks).join("\n")}\n`)

  if (checks.some(isFailed)) {
    // Medusa ends the process with what stands here.
    process.exitCode = 1
  }
}

function isFailed({ status }: EsdCheck): boolean {
  return status === "failed"
}
