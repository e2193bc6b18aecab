/** A condition on rows `a` of licences, with its bindings. */
export type Condition = {
  sql: string
  bindings: Array<string | number | string[]>
}

/** What holds when all of some conditions do; without any, always. */
export function allOf(conditions: Condition[]): Condition {
  return join(conditions, " and ", "true")
}

/** What holds when one of some conditions does; without any, never. */
export function oneOf(conditions: Condition[]): Condition {
  return join(conditions, " or ", "false")
}

function join(
  conditions: Condition[],
  between: string,
  none: string
): Condition {
  return {
    sql: conditions.length
      ? `(${conditions.map(({ sql }) => sql).join(between)})`
      : none,
    bindings: conditions.flatMap(({ bindings }) => bindings),
  }
}
