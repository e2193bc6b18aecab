/** Whether a request ended because its caller wanted so. */
export function isAborted(error: unknown, signal?: AbortSignal): boolean {
  return (
    signal?.aborted === true ||
    (error instanceof Error && error.name === "AbortError")
  )
}
