/** Code of errors that answer 503 because Redis does not answer. */
export const QUEUE_UNAVAILABLE = "esd_queue_unavailable"

/** Code of errors that answer 503 because the vendor does not answer. */
export const VENDOR_UNAVAILABLE = "esd_vendor_unavailable"

/** Whether an error's code says that something does not answer just now. */
export function isUnavailable(code: unknown): boolean {
  return code === QUEUE_UNAVAILABLE || code === VENDOR_UNAVAILABLE
}
