import type { DetailsForm, PartForm } from "./details-form"

/** Changes one part of a form, or with null each of them. */
export function changeParts(
  form: DetailsForm,
  partId: string | null,
  change: (part: PartForm) => PartForm
): DetailsForm {
  return {
    ...form,
    lines: form.lines.map(({ line, parts }) => ({
      line,
      parts: parts.map((part) =>
        partId === null || part.id === partId ? change(part) : part
      ),
    })),
  }
}
