import PDFDocument from "pdfkit"

const FONTS = "pdfmake/fonts/Roboto"

/** What a document says of itself to programs. */
export type DocumentInfo = {
  title: string
  author: string
  locale: string
  createdAt: Date
}

/**
 * Opens an empty document: tagged, with title and language, for readers who do
 * not see it; dated by the invoice, so that its bytes never change (pdfkit makes
 * the document's id from these values).
 */
export function openDocument({
  title,
  author,
  locale,
  createdAt,
}: DocumentInfo): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: "A4",
    // Page breaks are ours: a margin at the foot would make pdfkit break too.
    margin: 0,
    autoFirstPage: false,
    // Without it pdfkit would embed a font that is never used.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: locale,
    info: {
      Title: title,
      Author: author,
      Creator: "medusa-plugin-microsoft-esd",
      Producer: "pdfkit",
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  })

  doc.registerFont("regular", require.resolve(`${FONTS}/Roboto-Regular.ttf`))
  doc.registerFont("bold", require.resolve(`${FONTS}/Roboto-Medium.ttf`))

  return doc
}
