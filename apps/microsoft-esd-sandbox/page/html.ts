const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Markup that needs no escaping (any more). */
export class Html {
  constructor(readonly markup: string) {}
}

/** Tag for templates of markup: every value is escaped, unless it is `Html` itself or a list of it. */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | number | Html | Html[])[]
): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(markupOf)))
}

function markupOf(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) {
    return value.map(({ markup }) => markup).join("")
  }

  return value instanceof Html
    ? value.markup
    : String(value).replace(/[&<>"']/g, (character) => ENTITIES[character])
}
