import type { EsdLine } from "./find-esd-lines"

/** All licences of an order are written in one transaction and stand on one invoice. */
export const LARGEST_ORDER = 10_000

/** Whether lines have more licences than the shop's memory may have room for. */
export function isTooLarge(lines: EsdLine[]): boolean {
  return (
    lines.reduce((sum, { line }) => sum + Number(line.quantity), 0) >
    LARGEST_ORDER
  )
}
