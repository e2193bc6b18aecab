import type { InvoiceFact } from "../invoice-content"
import { drawText, lineHeight } from "./text"
import type { TextStyle } from "./text-style"

/** Where a fact stands, in points, and how it looks. */
export type FactBox = {
  x: number
  y: number
  width: number
  labelStyle: TextStyle
  valueStyle: TextStyle
}

const GAP = 4

/**
 * Draws a label at the left and its value at the right, as a row of a table, so
 * that a screen reader tells the two apart.
 *
 * @returns where the next one would begin.
 */
export function drawFact(
  doc: PDFKit.PDFDocument,
  table: PDFKit.PDFStructureElement,
  { label, value }: InvoiceFact,
  { x, y, width, labelStyle, valueStyle }: FactBox
): number {
  const height = factHeight(doc, valueStyle)
  const drop = (height - GAP - lineHeight(doc, labelStyle)) / 2
  const row = doc.struct("TR")

  table.add(row)
  row.add(
    doc.struct("TH", { scope: "Row" }, () =>
      drawText(doc, label, labelStyle, { x, y: y + drop, width })
    )
  )
  row.add(
    doc.struct("TD", {}, () =>
      drawText(doc, value, valueStyle, { x, y, width, align: "right" })
    )
  )
  row.end()

  return y + height
}

/** Height of a fact, in points, with the space to the next. */
export function factHeight(
  doc: PDFKit.PDFDocument,
  valueStyle: TextStyle
): number {
  return lineHeight(doc, valueStyle) + GAP
}
