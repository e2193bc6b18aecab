import type { DetailsForm, PartForm } from "./details-form"
import { quantityOf, sumOf } from "./sum-of"

/** The new part gets what is left, or one of the largest part's. */
export function addPart(form: DetailsForm, lineId: string): DetailsForm {
  const lines = form.lines.map((it) => {
    if (it.line.line_item_id !== lineId) {
      return it
    }

    const left = it.line.quantity - sumOf(it.parts)
    const part: PartForm = {
      id: `part-${form.count}`,
      forResale: true,
      recipient: null,
      deliveryEmail: "",
      quantity: String(Math.max(left, 1)),
    }

    return {
      ...it,
      parts: [...(left > 0 ? it.parts : takeOne(it.parts)), part],
    }
  })

  return { ...form, lines, count: form.count + 1 }
}

/** Its licences go to the part before it. */
export function removePart(form: DetailsForm, partId: string): DetailsForm {
  const lines = form.lines.map((it) => {
    const index = it.parts.findIndex(({ id }) => id === partId)

    if (index < 0 || it.parts.length === 1) {
      return it
    }

    const taker = it.parts[index ? index - 1 : 1]
    const freed =
      it.parts.length === 2 ? it.line.quantity : sumOf([it.parts[index], taker])

    return {
      ...it,
      parts: it.parts
        .filter(({ id }) => id !== partId)
        .map((part) =>
          part === taker ? { ...part, quantity: String(freed) } : part
        ),
    }
  })

  return { ...form, lines }
}

/** All other lines become as this part is, whole. */
export function copyToAll(form: DetailsForm, partId: string): DetailsForm {
  const model = form.lines
    .flatMap(({ parts }) => parts)
    .find(({ id }) => id === partId)

  if (!model) {
    return form
  }

  const lines = form.lines.map(({ line, parts }) => ({
    line,
    parts: parts.some(({ id }) => id === partId)
      ? parts
      : [{ ...model, id: parts[0].id, quantity: String(line.quantity) }],
  }))

  return { ...form, lines }
}

function takeOne(parts: PartForm[]): PartForm[] {
  const largest = Math.max(...parts.map((part) => quantityOf(part) ?? 0))
  const giver = parts.find((part) => quantityOf(part) === largest)

  return parts.map((part) =>
    part === giver && largest > 1
      ? { ...part, quantity: String(largest - 1) }
      : part
  )
}
