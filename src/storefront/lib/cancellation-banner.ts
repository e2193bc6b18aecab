import type { Words } from "../words/english"
import type { CancellationOutcome, CancellationView } from "./cancellation-view"
import { reasonOfRefusal } from "./reason-of-refusal"

/** What stands above a licence about its cancelling. */
export type CancellationBanner = {
  kind:
    | "requested"
    | "withdrawn"
    | "accepted"
    | "declined"
    | "refused"
    | "cancelled"
  title: string
  text: string
  /** What the customer said. */
  ownComment: string | null
  /** What staff said. */
  shopsComment: string | null
  creditNoteId: string | null
}

type Context = {
  /** Whether the request has just been withdrawn. */
  isWithdrawn: boolean
  words: Words
  /** Writes a date as the page's language has it. */
  date: (value: string) => string
}

/** How far the cancelling of a licence is, or how it ended; null where there is nothing to say. */
export function cancellationBanner(
  view: CancellationView,
  { isWithdrawn, words, date }: Context
): CancellationBanner | null {
  const texts = words.cancellation
  const at = (value: string | null) => value && date(value)

  switch (view.kind) {
    case "requested":
      return banner({
        kind: "requested",
        title: texts.requested(at(view.at)),
        text: texts.requestedText,
        ownComment: view.comment,
      })
    case "accepted":
      return banner({
        kind: "accepted",
        title: texts.accepted(at(view.at)),
        text: texts.acceptedText,
        shopsComment: view.comment,
      })
    case "cancelled":
      return banner({
        kind: "cancelled",
        title: texts.cancelled(at(view.at)),
        text: view.isCreditComing ? texts.creditComing : "",
        shopsComment: view.comment,
        creditNoteId: view.creditNoteId,
      })
    case "possible":
    case "impossible":
      return isWithdrawn
        ? banner({ kind: "withdrawn", title: texts.withdrawn })
        : view.outcome && outcomeBanner(view.outcome, words, at)
  }
}

function outcomeBanner(
  { status, at, comment, reason }: CancellationOutcome,
  words: Words,
  date: (value: string | null) => string | null
): CancellationBanner {
  const { declined, refused } = words.cancellation

  return status === "declined"
    ? banner({
        kind: "declined",
        title: declined(date(at)),
        shopsComment: comment,
      })
    : banner({
        kind: "refused",
        title: refused,
        text: reasonOfRefusal(reason, words),
        shopsComment: comment,
      })
}

function banner(
  parts: Pick<CancellationBanner, "kind" | "title"> &
    Partial<CancellationBanner>
): CancellationBanner {
  return {
    text: "",
    ownComment: null,
    shopsComment: null,
    creditNoteId: null,
    ...parts,
  }
}
