// @ts-check
/**
 * Sets rows out in columns: the first to the left, numbers to the right.
 *
 * @param {string[][]} rows
 * @returns {string}
 */
export function formatTable(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length))
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])
        )
        .join("   ")
        .trimEnd()
    )
    .map((line) => `  ${line}`)
    .join("\n")
}
