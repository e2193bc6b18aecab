import type { LoaderOptions } from "@medusajs/framework/types"
import { parsePluginOptions } from "../../../options"

/** Stops the boot with one readable message when an option is wrong. */
export default async function checkOptions({
  options,
}: LoaderOptions): Promise<void> {
  parsePluginOptions(options)
}
