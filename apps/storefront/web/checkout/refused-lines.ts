import { OrderRefused } from "./order-refused"

/** Ids of the lines that the shop named when it refused an order. */
export function refusedLines(error: unknown): string[] {
  return error instanceof OrderRefused ? error.lineItemIds : []
}
