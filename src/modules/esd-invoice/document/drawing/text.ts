import type { TextStyle } from "./text-style"

/** Where a text stands, in points from the top left of the page. */
export type TextBox = {
  x: number
  y: number
  width: number
  align?: "left" | "right"
  /** Lines after which the text is cut with an ellipsis. Default: no limit. */
  maxLines?: number
}

type Doc = PDFKit.PDFDocument

const LINE_GAP = 1.5
// A text is as wide as it was measured only up to rounding.
const TOLERANCE = 0.5

/** Draws a text and breaks its lines at the width of its box. */
export function drawText(
  doc: Doc,
  text: string,
  style: TextStyle,
  { x, y, width, align = "left", maxLines }: TextBox
): void {
  setStyle(doc, style)
  doc.text(text, x - (align === "right" ? TOLERANCE : 0), y, {
    width: width + TOLERANCE,
    align,
    lineGap: LINE_GAP,
    ...(maxLines && {
      height: maxLines * lineHeight(doc, style) + TOLERANCE,
      ellipsis: "…",
    }),
  })
}

/** Height of a text, in points, when its lines break at a width. */
export function textHeight(
  doc: Doc,
  text: string,
  style: TextStyle,
  width: number,
  maxLines = Infinity
): number {
  setStyle(doc, style)
  const height = doc.heightOfString(text, {
    width: width + TOLERANCE,
    lineGap: LINE_GAP,
  })

  return Math.min(height, maxLines * lineHeight(doc, style))
}

/** Width of a text on one line, in points. */
export function textWidth(doc: Doc, text: string, style: TextStyle): number {
  setStyle(doc, style)

  return doc.widthOfString(text)
}

/** Height of one line, in points. */
export function lineHeight(doc: Doc, style: TextStyle): number {
  setStyle(doc, style)

  return doc.currentLineHeight(true) + LINE_GAP
}

function setStyle(doc: Doc, { font, size, color }: TextStyle): void {
  doc.font(font).fontSize(size).fillColor(color)
}
