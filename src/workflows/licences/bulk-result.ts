import type { RefusedLicence } from "../../modules/esd/services/actions/why-refused"

/** What became of asking for something for many licences. */
export type BulkResult = {
  /** How many it was accepted for. */
  accepted: number
  refused: RefusedLicence[]
  /** Of licences that were named by a reason: whether there are more than one request takes. */
  has_more?: boolean
}
