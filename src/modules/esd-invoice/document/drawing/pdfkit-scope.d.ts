// pdfkit 0.19 knows the scope of a table's header; its types do not yet.
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: "Column" | "Row" | "Both"
  }
}
