/** SQLSTATE classes of PostgreSQL: data exception, integrity constraint violation. */
const CLASSES = ["22", "23"]

/**
 * Whether PostgreSQL refused a statement because of a value in it. Repeating it
 * for each of its rows alone then finds the one; of any other failure (no
 * connection, no memory …) a repetition only makes more.
 */
export function isRefusedValue(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown }

  return typeof code === "string" && CLASSES.includes(code.slice(0, 2))
}
