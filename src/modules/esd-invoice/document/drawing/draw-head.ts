import type { InvoiceContent } from "../invoice-content"
import { drawFact } from "./draw-fact"
import { drawLines } from "./draw-lines"
import { page } from "./page"
import { drawText, lineHeight } from "./text"
import { textStyles } from "./text-style"

type Doc = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

const GAP = 24
const LABEL_GAP = 3
const FACTS_WIDTH = 200
// A legal name is never cut short.
const NAME_LINES = 4

const half = (page.contentWidth - GAP) / 2
const { name, text, small, label, strong, title } = textStyles

/**
 * Draws what stands above the table of the first page: seller and title, then
 * bill-to beside number, date and order.
 *
 * @returns where the table may begin.
 */
export function drawHead(
  doc: Doc,
  parent: Element,
  content: InvoiceContent
): number {
  parent.add(
    doc.struct("H1", {}, () =>
      drawText(doc, content.title, title, {
        x: page.left + half + GAP,
        // The title is larger, and shares the first line's baseline.
        y: page.top - 5,
        width: half,
        align: "right",
      })
    )
  )
  const sellerEnd = drawSeller(doc, parent, content)
  const top = Math.max(page.addressTop, sellerEnd + GAP)
  const billToEnd = drawBillTo(doc, parent, content, top)
  const factsEnd = drawFacts(doc, parent, content, top)

  return Math.max(billToEnd, factsEnd) + GAP
}

function drawSeller(
  doc: Doc,
  parent: Element,
  { seller }: InvoiceContent
): number {
  return drawLines(
    doc,
    parent,
    [
      { text: seller.name, style: name, maxLines: NAME_LINES },
      ...seller.lines.map((line) => ({ text: line, style: small })),
    ],
    { x: page.left, y: page.top, width: half }
  )
}

function drawBillTo(
  doc: Doc,
  parent: Element,
  { billTo }: InvoiceContent,
  top: number
): number {
  const box = { x: page.left, width: half }

  parent.add(
    doc.struct("H2", {}, () =>
      drawText(doc, billTo.label, label, { ...box, y: top })
    )
  )

  return drawLines(
    doc,
    parent,
    [
      { text: billTo.name, style: name, maxLines: NAME_LINES },
      ...billTo.lines.map((line) => ({ text: line, style: text })),
    ],
    { ...box, y: top + lineHeight(doc, label) + LABEL_GAP }
  )
}

function drawFacts(
  doc: Doc,
  parent: Element,
  { facts }: InvoiceContent,
  top: number
): number {
  const table = doc.struct("Table")
  parent.add(table)

  return facts.reduce(
    (y, fact) =>
      drawFact(doc, table, fact, {
        x: page.right - FACTS_WIDTH,
        y,
        width: FACTS_WIDTH,
        labelStyle: small,
        valueStyle: strong,
      }),
    top
  )
}
