import type { InvoiceContent } from "../invoice-content"
import { artifact } from "./artifact"
import { drawRule } from "./draw-rule"
import { page } from "./page"
import { drawText } from "./text"
import { hairline, textStyles } from "./text-style"

/** Draws what every page has: page number and seller at its foot, and from the second page on what document it belongs to. */
export function drawPageFrame(
  doc: PDFKit.PDFDocument,
  { title, number, seller, page: pageLabel }: InvoiceContent,
  { current, count }: { current: number; count: number }
): void {
  const box = { x: page.left, width: page.contentWidth }

  if (current > 1) {
    artifact(doc, "Pagination", () => {
      const head = { ...box, y: page.top }
      drawText(doc, seller.name, textStyles.small, { ...head, maxLines: 1 })
      drawText(doc, `${title} ${number}`, textStyles.label, {
        ...head,
        align: "right",
      })
    })
  }

  drawRule(doc, page.footerTop - 8, hairline)
  artifact(doc, "Pagination", () => {
    const foot = { ...box, y: page.footerTop }
    drawText(doc, `${title} ${number}`, textStyles.footer, foot)
    drawText(doc, pageLabel(current, count), textStyles.footer, {
      ...foot,
      align: "right",
    })
  })
}
