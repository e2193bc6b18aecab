/**
 * The lines of a stack that say where, without those that say what.
 *
 * @param error - an Error, or what Medusa's workflow engine makes of one
 */
export function stackFrames(error: unknown): string[] {
  const { stack } = Object(error) as { stack?: unknown }

  return String(stack ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
}
