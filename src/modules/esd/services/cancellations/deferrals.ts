import type { Deferral } from "./defer-return"
import { sentenceOf } from "./why-not-cancelled"

/** Somebody is buying it, or nobody knows whether it was sold. */
export const STILL_BOUGHT: Deferral = {
  reason: "outcome_unknown",
  error:
    "The purchase of this licence was not answered yet. It is cancelled once it is clear whether the vendor sold it.",
}

/** There is nothing to give back yet. */
export const STILL_PENDING: Deferral = {
  reason: "token_pending",
  error:
    "The vendor sold this licence and has not issued its key yet. It is returned once the key is there.",
}

/** The vendor answered, and not that it took the licence back. */
export const UNCONFIRMED: Deferral = {
  reason: "outcome_unknown",
  error:
    "The vendor did not confirm that it took the licence back. It is asked again.",
}

/** Nobody can be asked. */
export const CONNECTION_REMOVED: Deferral = {
  reason: "esd_connection_removed",
  error: sentenceOf("esd_connection_removed"),
}
