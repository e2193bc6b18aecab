import { EsdRequestError } from "../../client/esd-request-error"
import type { Words } from "../../words/english"
import { describeError } from "../describe-error"
import type { DetailsForm } from "./details-form"
import type { Fault } from "./find-faults"

/**
 * What the shop did not take. An e-mail address that another end customer has
 * is shown at its field where only one was entered; anything else belongs to
 * the whole form.
 */
export function faultsOfError(
  error: unknown,
  { drafts }: Pick<DetailsForm, "drafts">,
  words: Words
): Fault[] {
  if (!error) {
    return []
  }

  const [draft, ...others] = Object.keys(drafts)
  const isTaken = error instanceof EsdRequestError && error.status === 409

  return [
    {
      field: isTaken && draft && !others.length ? `${draft}.email` : "",
      text: describeError(error, words),
      line: "",
    },
  ]
}
