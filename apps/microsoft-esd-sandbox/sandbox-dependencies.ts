/** Time and chance, which a test may choose. */
export type SandboxDependencies = {
  /** Milliseconds since 1970. */
  now?: () => number
  /** From 0 up to 1; decides faults that have a probability. */
  random?: () => number
  /** A new product key. */
  createKey?: () => string
  /** Writes one line of the log. Default: JSON on standard error. */
  report?: (line: Record<string, unknown>) => void
}
