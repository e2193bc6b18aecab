import type { EsdDraftOrderCheck } from "../../../types/esd-draft-order"
import { INVALID_DETAILS } from "../../service-details/service-details"
import type { DraftEsdLine, DraftFacts } from "./draft-facts"

/** Whether each resale is for an end customer of the customer. */
export function checkServiceDetails({
  lines,
  ...known
}: DraftFacts): EsdDraftOrderCheck {
  const damaged = lines.find(({ details }) => details === INVALID_DETAILS)
  const wrongSum = lines.find(hasWrongSum)
  const wrong = lines.find((line) => hasWrongResale(line, known))

  if (damaged ?? wrongSum) {
    return failed(
      "details_invalid",
      (damaged ?? wrongSum) as DraftEsdLine,
      (name) =>
        `What the order says about ${name} was changed by hand or is for another customer. Create the order again.`
    )
  }

  if (wrong) {
    return known.isReseller
      ? failed(
          "end_customer_unknown",
          wrong,
          (name) =>
            `${name} is for an end customer who is not among this reseller's. Create the order again.`
        )
      : failed(
          "not_a_reseller",
          wrong,
          (name) =>
            `${name} is for resale, but the customer is no reseller. Create a reseller account for the customer.`
        )
  }

  return {
    id: "service_details",
    status: "ok",
    code: "details_valid",
    message: "Resales are for end customers of the customer.",
    values: {},
  }
}

function hasWrongSum({ details, quantity }: DraftEsdLine): boolean {
  return (
    Array.isArray(details) &&
    details.reduce((sum, detail) => sum + detail.quantity, 0) !== quantity
  )
}

function hasWrongResale(
  { details }: DraftEsdLine,
  { isReseller, endCustomerIds }: Omit<DraftFacts, "lines">
): boolean {
  return (
    Array.isArray(details) &&
    details.some(
      ({ for_resale, end_customer_id }) =>
        for_resale && !(isReseller && endCustomerIds.has(end_customer_id ?? ""))
    )
  )
}

function failed(
  code: string,
  { name }: DraftEsdLine,
  sentence: (name: string) => string
): EsdDraftOrderCheck {
  return {
    id: "service_details",
    status: "failed",
    code,
    message: sentence(name),
    values: { name },
  }
}
