import type { InvoiceContent, InvoiceFact } from "../invoice-content"
import { drawFact, factHeight } from "./draw-fact"
import { drawRule } from "./draw-rule"
import { page } from "./page"
import { drawText, textHeight, textWidth } from "./text"
import { textStyles, type TextStyle } from "./text-style"

type Doc = PDFKit.PDFDocument

const GAP = 10
const NOTE_GAP = 4
const MIN_WIDTH = 230
const COLUMN_GAP = 16
const { small, text, total: strong } = textStyles

/** Height of what follows the last row, in points. */
export function sumsHeight(doc: Doc, { sums, notes }: InvoiceContent): number {
  const noteHeights = notes.map((note) => noteHeight(doc, note))

  return (
    4 * GAP +
    sums.length * factHeight(doc, text) +
    factHeight(doc, strong) +
    noteHeights.reduce((sum, height) => sum + height, 0)
  )
}

/** Draws subtotal, taxes by rate and total, and the notes below them. */
export function drawSums(
  doc: Doc,
  parent: PDFKit.PDFStructureElement,
  { sums, total, notes }: InvoiceContent,
  top: number
): void {
  const table = doc.struct("Table")
  const width = Math.max(
    MIN_WIDTH,
    ...sums.map((sum) => factWidth(doc, sum, text)),
    factWidth(doc, total, strong)
  )
  const x = page.right - width
  const draw = (fact: InvoiceFact, y: number, style: TextStyle) =>
    drawFact(doc, table, fact, {
      x,
      y,
      width,
      labelStyle: style,
      valueStyle: style,
    })

  parent.add(table)
  const sumsEnd = sums.reduce((y, sum) => draw(sum, y, text), top + GAP)
  drawRule(doc, sumsEnd, strong.color, { from: x, width: 0.8 })
  const totalEnd = draw(total, sumsEnd + GAP, strong)

  notes.reduce(
    (y, note) => {
      parent.add(
        doc.struct("P", {}, () =>
          drawText(doc, note, small, {
            x: page.left,
            y,
            width: page.contentWidth,
          })
        )
      )

      return y + noteHeight(doc, note)
    },
    totalEnd + 2 * GAP
  )
}

function noteHeight(doc: Doc, note: string): number {
  return textHeight(doc, note, small, page.contentWidth) + NOTE_GAP
}

function factWidth(doc: Doc, fact: InvoiceFact, style: TextStyle): number {
  return (
    textWidth(doc, fact.label, style) +
    COLUMN_GAP +
    textWidth(doc, fact.value, style)
  )
}
