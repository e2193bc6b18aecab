import {
  EXPORT_COLUMNS,
  type ExportRow,
} from "../../../../../modules/esd/services/desk/read-export-rows"
import { toCsvRow } from "./to-csv-row"

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF"

/** Writes batches of licences as CSV; the first of them was read already. */
export async function* toCsv(
  first: IteratorResult<ExportRow[], void>,
  rest: AsyncGenerator<ExportRow[], void>
): AsyncGenerator<string> {
  try {
    yield BYTE_ORDER_MARK + toCsvRow([...EXPORT_COLUMNS])

    for (let batch = first; !batch.done; batch = await rest.next()) {
      yield batch.value.map(toLine).join("")
    }
  } finally {
    await rest.return()
  }
}

function toLine(row: ExportRow): string {
  return toCsvRow(EXPORT_COLUMNS.map((column) => row[column]))
}
