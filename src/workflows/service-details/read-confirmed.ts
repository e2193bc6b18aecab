import type EsdModuleService from "../../modules/esd/service"
import {
  INVALID_DETAILS,
  parseServiceDetails,
  type ServiceDetails,
  SIGNATURE_KEY,
} from "./service-details"
import { statementOf } from "./statement-of"

type Line = {
  variant_id?: string | null
  metadata?: Record<string, unknown> | null
}

/**
 * Reads the service details of a line and believes them only if they were
 * signed for this buyer: a cart's customer alone proves no login, and anybody
 * with a cart can write metadata (docs/adr/0020).
 */
export function readConfirmed(
  { signer }: Pick<EsdModuleService, "signer">,
  buyer: Parameters<typeof statementOf>[0],
  { variant_id, metadata = null }: Line
): ServiceDetails {
  const details = parseServiceDetails(metadata)

  if (!Array.isArray(details)) {
    return details
  }

  const signature = metadata?.[SIGNATURE_KEY]

  return typeof signature === "string" &&
    signer.isSigned(statementOf(buyer, variant_id, details), signature)
    ? details
    : INVALID_DETAILS
}
