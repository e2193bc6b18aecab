import type { EsdServiceDetailsResponse } from "../../../../types/esd-service-details"
import { changeForm, type FormChange } from "../change-form"
import { fillForm } from "../fill-form"

export const CONTOSO = {
  id: "esdacc_contoso",
  company_name: "Contoso",
  first_name: null,
  last_name: null,
  email: "it@contoso.example",
}

export const FABRIKAM = {
  id: "esdacc_fabrikam",
  company_name: "Fabrikam",
  first_name: null,
  last_name: null,
  email: "it@fabrikam.example",
}

/** A reseller's cart with a line of four licences and one of one. */
export const DETAILS: EsdServiceDetailsResponse = {
  cart_id: "cart_1",
  can_resell: true,
  lines: [
    { line_item_id: "office", title: "Office", quantity: 4 },
    { line_item_id: "windows", title: "Windows", quantity: 1 },
  ].map((line) => ({
    ...line,
    variant_title: null,
    sku: line.title,
    thumbnail: null,
    parts: [
      {
        for_resale: false,
        end_customer: null,
        delivery_email: null,
        quantity: line.quantity,
      },
    ],
  })),
}

/** The form after changes. */
export function formAfter(...changes: FormChange[]) {
  return changes.reduce(changeForm, fillForm(DETAILS))
}
