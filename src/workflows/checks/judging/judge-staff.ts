import { ok, type Outcome, warning } from "../outcome"

/** Who of the shop is told of what. */
export type ToldStaff = {
  /** Addresses that are told of cancellations; none where the e-mail is off. */
  cancellations: number
  /** The same of licences that failed. */
  failures: number
}

const FIX =
  "Put addresses into the option email.staff, or into the notifications staff_cancellation and staff_failure, and switch both on."

/** Whether anybody of the shop is told of cancellations and failed licences. */
export function judgeStaff({ cancellations, failures }: ToldStaff): Outcome {
  if (cancellations && failures) {
    return ok(
      "staff_told",
      `Addresses of the shop that are told of cancellations: ${cancellations}; of licences that failed: ${failures}.`,
      { cancellations, failures }
    )
  }

  if (cancellations) {
    return warning(
      "staff_not_told_of_failures",
      "Nobody of the shop is told when licences fail.",
      FIX
    )
  }

  return failures
    ? warning(
        "staff_not_told_of_cancellations",
        "Nobody of the shop is told of cancellations, so requests of customers may wait unseen.",
        FIX
      )
    : warning(
        "staff_not_told",
        "Nobody of the shop is told of cancellations or of licences that failed.",
        FIX
      )
}
