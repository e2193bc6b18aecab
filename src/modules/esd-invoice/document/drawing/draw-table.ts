import type { InvoiceContent, InvoiceRow } from "../invoice-content"
import { artifact } from "./artifact"
import { drawRule } from "./draw-rule"
import { CELL_LINES, type ItemColumn, ROW_PADDING } from "./item-table"
import { page } from "./page"
import { drawText, lineHeight } from "./text"
import { hairline, textStyles } from "./text-style"

type Doc = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

const { columnHead, small } = textStyles
const HEADER_GAP = 5

/** Height of the table's header, in points. */
export function headerHeight(doc: Doc): number {
  return lineHeight(doc, small) + lineHeight(doc, columnHead) + 3 * HEADER_GAP
}

/**
 * Draws the currency and the names of the columns: as header of the table on its first page, for
 * the eye alone on all others.
 *
 * @returns where the first row begins.
 */
export function drawTableHeader(
  doc: Doc,
  table: Element,
  columns: ItemColumn[],
  content: InvoiceContent,
  { y, isFirst }: { y: number; isFirst: boolean }
): number {
  const top = y + lineHeight(doc, small) + HEADER_GAP
  const bottom = y + headerHeight(doc)
  const drawName = ({ key, x, width, align }: ItemColumn) =>
    drawText(doc, content.header[key], columnHead, { x, y: top, width, align })

  const drawCurrency = () =>
    drawText(doc, content.amountsIn, small, {
      x: page.left,
      y,
      width: page.contentWidth,
      align: "right",
    })

  if (isFirst) {
    const row = doc.struct("TR")
    const head = doc.struct("THead").add(row)
    table.add(doc.struct("Caption", {}, drawCurrency))
    table.add(head)
    columns.forEach((column) =>
      row.add(doc.struct("TH", { scope: "Column" }, () => drawName(column)))
    )
    head.end()
  } else {
    artifact(doc, "Pagination", () => {
      drawCurrency()
      columns.forEach(drawName)
    })
  }

  drawRule(doc, bottom - HEADER_GAP, textStyles.cell.color, { width: 0.8 })

  return bottom - HEADER_GAP
}

/** Draws one licence. */
export function drawRow(
  doc: Doc,
  body: Element,
  columns: ItemColumn[],
  row: InvoiceRow,
  { y, height }: { y: number; height: number }
): void {
  const element = doc.struct("TR")
  body.add(element)

  columns.forEach(({ key, x, width, align, style }) =>
    element.add(
      doc.struct("TD", {}, () =>
        drawText(doc, row[key], style, {
          x,
          y: y + ROW_PADDING,
          width,
          align,
          maxLines: CELL_LINES,
        })
      )
    )
  )
  element.end()
  drawRule(doc, y + height, hairline)
}
