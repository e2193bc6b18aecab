/** The shop took no order of a cart. The message is its sentence, in English. */
export class OrderRefused extends Error {
  /** Names the rule that was in the way, e.g. `esd_quantities_differ`. */
  readonly code: string | null
  readonly status: number

  constructor(
    message: string,
    { code, status }: { code: string | null; status: number }
  ) {
    super(message)
    this.name = "OrderRefused"
    this.code = code
    this.status = status
  }
}
