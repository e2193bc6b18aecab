import type { DetailsForm } from "./details-form"

/** For each new end customer the first part it is chosen in, which shows its fields. */
export function firstParts({ lines }: DetailsForm): Map<string, string> {
  const first = new Map<string, string>()

  for (const { id, forResale, recipient } of lines.flatMap((it) => it.parts)) {
    if (
      forResale &&
      recipient?.kind === "new" &&
      !first.has(recipient.draftId)
    ) {
      first.set(recipient.draftId, id)
    }
  }

  return first
}
