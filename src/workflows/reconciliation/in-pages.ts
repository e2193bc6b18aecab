const PAGE = 200

/** Reads by many ids, some at a time, so that memory and queries stay small. */
export async function inPages<Row>(
  ids: string[],
  read: (ids: string[]) => Promise<Row[]>
): Promise<Row[]> {
  const rows: Row[] = []

  for (let at = 0; at < ids.length; at += PAGE) {
    rows.push(...(await read(ids.slice(at, at + PAGE))))
  }

  return rows
}
