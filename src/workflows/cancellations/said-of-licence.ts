import type { Actor } from "../../modules/esd/types"

/** What somebody wants of a licence, and what they say to it. */
export type SaidOfLicence = {
  asset_id: string
  actor: Actor
  /** At most 500 characters, and never a key. */
  comment: string | null
}
