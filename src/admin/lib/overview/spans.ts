/** How many days the overview can show. */
export const SPANS = [7, 30, 90] as const

const DEFAULT_SPAN = 30

/** The days that an address asks for. */
export function spanOf(params: URLSearchParams): number {
  const days = Number(params.get("days"))

  return SPANS.find((span) => span === days) ?? DEFAULT_SPAN
}
