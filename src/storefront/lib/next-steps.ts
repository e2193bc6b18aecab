import type { EsdAssetResponse } from "../../types/esd-asset"
import type { Words } from "../words/english"
import { licenceState } from "./licence-state"
import { nameOfEndCustomer } from "./name-of-end-customer"
import { safeLink } from "./safe-link"

/**
 * What the buyer can do with a licence whose key is there and unused, step by
 * step; nothing for any other licence.
 *
 * @param isShown whether the key can be read already
 */
export function nextSteps(
  licence: EsdAssetResponse,
  isShown: boolean,
  { detail }: Words["licences"]
): string[] {
  if (licenceState(licence) !== "ready") {
    return []
  }

  return licence.for_resale
    ? stepsForEndCustomer(licence, detail.forEndCustomer)
    : detail.steps(
        licence.product_title,
        safeLink(licence.download_link) !== null,
        isShown
      )
}

function stepsForEndCustomer(
  { end_customer, delivery_email, email_status }: EsdAssetResponse,
  texts: Words["licences"]["detail"]["forEndCustomer"]
): string[] {
  const name = nameOfEndCustomer(end_customer)

  return [
    texts[email_status](name, delivery_email),
    ...(email_status === "sent" ? [texts.notArrived] : []),
    texts.activation(name),
  ]
}
