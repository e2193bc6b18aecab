import { MedusaError } from "@medusajs/framework/utils"
import type { PageRequest } from "../../../../modules/esd/services/desk/licence-desk"
import type { AdminAssetsParams } from "../../../asset-validators"
import { readOrder } from "./read-order"
import { toLicenceFilter } from "./to-licence-filter"

/** To skip more rows than that takes longer than to read a page. */
const LARGEST_OFFSET = 10_000

/**
 * Which page of which list a query asks for.
 *
 * @throws MedusaError `invalid_data` where its parts do not go together.
 */
export function readPageRequest(query: AdminAssetsParams): PageRequest {
  const { limit, offset, after, before, fields: _, ...filters } = query

  if (offset > LARGEST_OFFSET) {
    throw refused(
      `offset: must be at most ${LARGEST_OFFSET}. To read further, give the next_cursor of a page as after.`
    )
  }

  if (after !== undefined && before !== undefined) {
    throw refused("after: goes without before. Give one of them.")
  }

  if (offset && (after !== undefined || before !== undefined)) {
    throw refused("offset: goes without after and before. Leave it out.")
  }

  return {
    filter: toLicenceFilter(filters),
    order: readOrder(filters),
    limit,
    offset,
    after,
    before,
  }
}

function refused(sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence)
}
