/** The shop took no order of a cart. The message is its sentence, in English. */
export class OrderRefused extends Error {
  /** Names the rule that was in the way, e.g. `esd_quantities_differ`. */
  readonly code: string | null
  readonly status: number
  /** Lines that are in the way, where the shop names any. */
  readonly lineItemIds: string[]

  constructor(
    message: string,
    {
      code,
      status,
      lineItemIds,
    }: { code: string | null; status: number; lineItemIds: string[] }
  ) {
    super(message)
    this.name = "OrderRefused"
    this.code = code
    this.status = status
    this.lineItemIds = lineItemIds
  }
}
