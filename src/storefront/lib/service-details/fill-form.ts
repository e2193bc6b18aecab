import type {
  EsdServiceDetailsPart,
  EsdServiceDetailsResponse,
} from "../../../types/esd-service-details"
import type { DetailsForm, PartForm } from "./details-form"

/**
 * The form as a cart has it. A line's only part has all its licences, also
 * where the cart has other ones meanwhile; several parts have to be corrected.
 */
export function fillForm({
  can_resell,
  lines,
}: EsdServiceDetailsResponse): DetailsForm {
  let count = 0

  return {
    canResell: can_resell,
    lines: lines.map((line) => ({
      line,
      parts: line.parts.map((part) => ({
        ...toPart(part, can_resell),
        id: `part-${count++}`,
        quantity: String(
          line.parts.length === 1 ? line.quantity : part.quantity
        ),
      })),
    })),
    drafts: {},
    count,
  }
}

function toPart(
  { for_resale, end_customer, delivery_email }: EsdServiceDetailsPart,
  canResell: boolean
): Omit<PartForm, "id" | "quantity"> {
  return {
    forResale: canResell && for_resale,
    recipient:
      canResell && end_customer
        ? { kind: "existing", endCustomer: end_customer }
        : null,
    deliveryEmail: delivery_email ?? "",
  }
}
