/**
 * Draws what only the eye needs (lines, repeated headers, page numbers), so that
 * screen readers pass over it.
 */
export function artifact(
  doc: PDFKit.PDFDocument,
  type: "Layout" | "Pagination",
  draw: () => void
): void {
  doc.markContent("Artifact", { type })
  draw()
  doc.endMarkedContent()
}
