/** Waits, and then until the page is looked at. Ends at once when the signal says stop. */
export async function waitUnlessHidden(
  ms: number,
  signal: AbortSignal
): Promise<void> {
  await once(signal, (done) => {
    const timer = setTimeout(done, ms)

    return () => clearTimeout(timer)
  })

  if (!signal.aborted && isHidden()) {
    await once(signal, (done) => {
      const look = () => isHidden() || done()
      document.addEventListener("visibilitychange", look)

      return () => document.removeEventListener("visibilitychange", look)
    })
  }
}

function isHidden(): boolean {
  return typeof document !== "undefined" && document.hidden === true
}

function once(
  signal: AbortSignal,
  begin: (done: () => void) => () => void
): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      end()
      signal.removeEventListener("abort", done)
      resolve()
    }
    const end = begin(done)
    signal.addEventListener("abort", done)
  })
}
