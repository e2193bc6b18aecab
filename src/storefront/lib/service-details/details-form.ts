import type {
  EsdServiceDetailsEndCustomer,
  EsdServiceDetailsLine,
} from "../../../types/esd-service-details"

/** A new end customer as it is typed in. */
export type NewEndCustomer = {
  company_name: string
  first_name: string
  last_name: string
  email: string
  phone: string
  country: string
  address_1: string
  address_2: string
  postal_code: string
  city: string
  province: string
}

/** Whom some licences are for. A new end customer may be that of several parts. */
export type Recipient =
  | { kind: "existing"; endCustomer: EsdServiceDetailsEndCustomer }
  | { kind: "new"; draftId: string }

/** Some licences of a line, as they are filled in. */
export type PartForm = {
  id: string
  forResale: boolean
  recipient: Recipient | null
  deliveryEmail: string
  /** As typed. */
  quantity: string
}

/** A line with its parts. */
export type LineForm = { line: EsdServiceDetailsLine; parts: PartForm[] }

/** The service details of a cart, as they are filled in. */
export type DetailsForm = {
  canResell: boolean
  lines: LineForm[]
  /** New end customers by an id of the form's. */
  drafts: Record<string, NewEndCustomer>
  /** For the next id. */
  count: number
}

export const NOBODY_YET: NewEndCustomer = {
  company_name: "",
  first_name: "",
  last_name: "",
  email: "",
  phone: "",
  country: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
}
