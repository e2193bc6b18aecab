import { inflateSync } from "node:zlib"

/**
 * Reads back what a PDF of pdfkit shows, as a reader program does: it decodes
 * the glyphs of every text through the table that its font carries.
 *
 * @returns the texts of each page, in the order in which they are drawn.
 */
export function readPdfText(pdf: Buffer): string[][] {
  const objects = readObjects(pdf)
  const fonts = readFonts(objects)

  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map(({ dictionary }) => {
      const contents = objects.get(reference(dictionary, "Contents"))

      return readTexts(contents?.stream ?? "", fonts)
    })
}

type PdfObject = { dictionary: string; stream: string }

function readObjects(pdf: Buffer): Map<number, PdfObject> {
  const source = pdf.toString("latin1")
  const objects = new Map<number, PdfObject>()
  const start = /(\d+) 0 obj\n/g

  for (let found = start.exec(source); found; found = start.exec(source)) {
    const end = source.slice(start.lastIndex).search(/\n(stream|endobj)\n/)
    const dictionary = source.slice(start.lastIndex, start.lastIndex + end)
    const isStream = source.startsWith(
      "\nstream\n",
      start.lastIndex + dictionary.length
    )
    const from = start.lastIndex + dictionary.length + "\nstream\n".length
    const to = from + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const bytes = pdf.subarray(from, to)

    objects.set(Number(found[1]), {
      dictionary,
      stream: !isStream
        ? ""
        : dictionary.includes("/FlateDecode")
          ? inflateSync(bytes).toString("latin1")
          : bytes.toString("latin1"),
    })
    start.lastIndex = isStream ? to : start.lastIndex + dictionary.length
  }

  return objects
}

/** For each font name, the text of each of its glyphs. */
function readFonts(objects: Map<number, PdfObject>): Map<string, string[]> {
  const fonts = new Map<string, string[]>()

  for (const { dictionary } of objects.values()) {
    for (const [, name, id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(id))?.dictionary ?? ""
      const table = objects.get(reference(font, "ToUnicode"))?.stream ?? ""
      const ranges = [...table.matchAll(/<\w+> <\w+> \[(.*?)\]/g)]

      fonts.set(
        name,
        ranges
          .flatMap(([, range]) => range.match(/<[^>]*>/g) ?? [])
          .map((codes) =>
            Buffer.from(codes.replace(/\W/g, ""), "hex")
              .swap16()
              .toString("utf16le")
          )
      )
    }
  }

  return fonts
}

function readTexts(content: string, fonts: Map<string, string[]>): string[] {
  let glyphs: string[] = []
  const texts: string[] = []

  for (const [, font, text] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g
  )) {
    if (font) {
      glyphs = fonts.get(font) ?? []
    } else {
      const codes = [...text.matchAll(/<(\w*)>/g)]
        .map(([, hex]) => hex)
        .join("")
      texts.push(
        (codes.match(/.{4}/g) ?? [])
          .map((code) => glyphs[parseInt(code, 16)])
          .join("")
      )
    }
  }

  return texts
}

function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1])
}
