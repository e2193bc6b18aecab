import { drawText, textHeight, type TextBox } from "./text"
import type { TextStyle } from "./text-style"

/** One paragraph of a block and how it looks. */
export type StyledLine = {
  text: string
  style: TextStyle
  /** Lines after which it is cut. Default: 2, so that any address fits its page. */
  maxLines?: number
}

/**
 * Draws paragraphs one below the other.
 *
 * @returns where the next one would begin.
 */
export function drawLines(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  lines: StyledLine[],
  box: TextBox
): number {
  return lines.reduce((y, { text, style, maxLines = 2 }) => {
    parent.add(
      doc.struct("P", {}, () =>
        drawText(doc, text, style, { ...box, y, maxLines })
      )
    )

    return y + textHeight(doc, text, style, box.width, maxLines)
  }, box.y)
}
