import { artifact } from "./artifact"
import { page } from "./page"

/** Draws a horizontal line, by default across the content of the page. */
export function drawRule(
  doc: PDFKit.PDFDocument,
  y: number,
  color: string,
  { from = page.left, width = 0.5 }: { from?: number; width?: number } = {}
): void {
  artifact(doc, "Layout", () =>
    doc
      .lineWidth(width)
      .strokeColor(color)
      .moveTo(from, y)
      .lineTo(page.right, y)
      .stroke()
  )
}
