import { html, type Html } from "./html"

/** A table that becomes a stack of cards on a phone, where each cell shows its column's name. */
export function renderTable(
  columns: string[],
  rows: (string | number | Html)[][]
): Html {
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map(
              (cell, index) =>
                html`<td data-column="${columns[index]}">${cell}</td>`
            )}
          </tr>`
      )}
    </tbody>
  </table>`
}
