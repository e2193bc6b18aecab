import type { InvoiceContent, InvoiceRow } from "../invoice-content"
import { page } from "./page"
import { textHeight, textWidth } from "./text"
import { textStyles, type TextStyle } from "./text-style"

/** A column of the table, placed on the page. */
export type ItemColumn = {
  key: keyof InvoiceRow
  x: number
  width: number
  align: "left" | "right"
  style: TextStyle
}

/** Most lines that a cell has; a longer text ends with an ellipsis. */
export const CELL_LINES = 6
/** Space above and below the text of a row, in points. */
export const ROW_PADDING = 4.5

const COLUMN_GAP = 12
const SKU_WIDTH = 96
const { cell, cellMuted, columnHead } = textStyles

const COLUMNS: Pick<ItemColumn, "key" | "align" | "style">[] = [
  { key: "position", align: "left", style: cellMuted },
  { key: "title", align: "left", style: cell },
  { key: "sku", align: "left", style: cell },
  { key: "net", align: "right", style: cell },
  { key: "rate", align: "right", style: cell },
  { key: "tax", align: "right", style: cell },
  { key: "gross", align: "right", style: cell },
]

/** Gives each column the width of its widest text, and the title the rest. */
export function placeColumns(
  doc: PDFKit.PDFDocument,
  { header, rows }: InvoiceContent
): ItemColumn[] {
  const widths = COLUMNS.map(({ key, style }) => {
    if (key === "title") {
      return 0
    }

    // Figures are all of one width, so that the longest text is the widest.
    const longest = rows.reduce(
      (text, row) => (row[key].length > text.length ? row[key] : text),
      ""
    )
    const width = Math.max(
      textWidth(doc, header[key], columnHead),
      textWidth(doc, longest, style)
    )

    return Math.ceil(key === "sku" ? Math.min(width, SKU_WIDTH) : width)
  })
  const gaps = COLUMN_GAP * (COLUMNS.length - 1)
  const taken = widths.reduce((sum, width) => sum + width, gaps)
  let x: number = page.left

  return COLUMNS.map((column, index) => {
    const width =
      column.key === "title" ? page.contentWidth - taken : widths[index]
    const placed = { ...column, x, width }
    x += width + COLUMN_GAP

    return placed
  })
}

/** Heights of the rows, in points, with the space around their texts. */
export function rowHeights(
  doc: PDFKit.PDFDocument,
  columns: ItemColumn[],
  rows: InvoiceRow[]
): number[] {
  // Only these two columns can have texts wider than themselves.
  const broken = columns.filter(({ key }) => key === "title" || key === "sku")
  // A thousand licences are of few products, and measuring is slow.
  const known = new Map<string, number>()

  return rows.map((row) => {
    const product = JSON.stringify([row.title, row.sku])
    const height =
      known.get(product) ??
      2 * ROW_PADDING +
        Math.max(
          ...broken.map(({ key, style, width }) =>
            textHeight(doc, row[key], style, width, CELL_LINES)
          )
        )
    known.set(product, height)

    return height
  })
}
