import type { toPlainText } from "@react-email/render"

type Options = NonNullable<Parameters<typeof toPlainText>[1]>

/** An element of html-to-text's document tree, as far as it is used here. */
type Element = { attribs: Record<string, string>; children: Element[] }

/** html-to-text's writer, as far as it is used here. */
type Builder = {
  openBlock(options: { leadingLineBreaks: number }): void
  closeBlock(options: { trailingLineBreaks: number }): void
  addInline(text: string): void
  addLineBreak(): void
}

type Walk = (children: Element[], builder: Builder) => void

/**
 * How the HTML becomes plain text: a fact as "label: value", a button as its
 * label with the address on a line of its own, so that neither a product key
 * nor an address is ever broken or glued to other characters.
 */
export const plainTextOptions: Options = {
  wordwrap: false,
  formatters: { button, fact },
  selectors: [
    { selector: "a.button", format: "button" },
    { selector: "tr.fact", format: "fact" },
    {
      selector: "h1",
      options: { uppercase: false, leadingLineBreaks: 2 },
    },
    { selector: "h2", options: { leadingLineBreaks: 3 } },
    {
      selector: "ol",
      options: { itemPrefix: " " },
    },
  ],
}

function button(element: Element, walk: Walk, builder: Builder): void {
  builder.openBlock({ leadingLineBreaks: 2 })
  walk(element.children, builder)
  builder.addInline(":")
  builder.addLineBreak()
  builder.addInline(element.attribs.href)
  builder.closeBlock({ trailingLineBreaks: 2 })
}

function fact(element: Element, walk: Walk, builder: Builder): void {
  const [label, value] = element.children

  builder.openBlock({ leadingLineBreaks: 1 })
  walk(label.children, builder)
  builder.addInline(": ")
  walk(value.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}
