import { buffer } from "node:stream/consumers"
import { setImmediate } from "node:timers/promises"
import type { IssuedInvoice } from "../types"
import { drawHead } from "./drawing/draw-head"
import { drawPageFrame } from "./drawing/draw-page-frame"
import { drawSums, sumsHeight } from "./drawing/draw-sums"
import { drawRow, drawTableHeader, headerHeight } from "./drawing/draw-table"
import { placeColumns, rowHeights } from "./drawing/item-table"
import { openDocument } from "./drawing/open-document"
import { page } from "./drawing/page"
import { paginateRows } from "./drawing/paginate-rows"
import { invoiceContent } from "./invoice-content"

/**
 * Prints a document as PDF. The bytes depend on the document alone, so that
 * every copy is the same file.
 *
 * It lets other work go on between pages: a thousand licences would otherwise
 * hold up the server for most of a second.
 */
export async function renderInvoice(invoice: IssuedInvoice): Promise<Buffer> {
  const content = invoiceContent(invoice)
  const doc = openDocument({
    title: `${content.title} ${content.number}`,
    author: content.seller.name,
    locale: content.locale,
    createdAt: invoice.issued_at,
  })
  const bytes = buffer(doc)
  const root = doc.struct("Document")
  doc.addStructure(root)

  doc.addPage()
  const headEnd = drawHead(doc, root, content)
  const table = doc.struct("Table")
  const body = doc.struct("TBody")
  root.add(table)

  const columns = placeColumns(doc, content)
  const heights = rowHeights(doc, columns, content.rows)
  const rowRoom = page.bottom - headerHeight(doc)
  const pages = paginateRows(heights, {
    first: rowRoom - headEnd,
    next: rowRoom - page.tableTop,
    tail: sumsHeight(doc, content),
  })

  for (const [index, { from, to }] of pages.entries()) {
    const isFirst = index === 0

    if (!isFirst) {
      await setImmediate()
      doc.addPage()
    }

    let y = isFirst ? headEnd : page.tableTop

    if (to > from || isFirst) {
      y = drawTableHeader(doc, table, columns, content, { y, isFirst })
    }

    if (isFirst) {
      table.add(body)
    }

    for (let row = from; row < to; row += 1) {
      drawRow(doc, body, columns, content.rows[row], {
        y,
        height: heights[row],
      })
      y += heights[row]
    }

    if (index === pages.length - 1) {
      drawSums(doc, root, content, y)
    }

    drawPageFrame(doc, content, { current: index + 1, count: pages.length })
  }

  root.end()
  doc.end()

  return bytes
}
