"use client"

import { createContext, type Dispatch, useContext } from "react"
import type { CountryOption } from "../../lib/country-options"
import type { FormChange } from "../../lib/service-details/change-form"
import type { DetailsForm } from "../../lib/service-details/details-form"
import type { Fault } from "../../lib/service-details/find-faults"

/** What the parts of the form share. */
export type FormContextValue = {
  form: DetailsForm
  /** Parts that show a new end customer's fields, by its id. */
  shownAt: ReadonlyMap<string, string>
  change: Dispatch<FormChange>
  /** Id of a field's element. */
  idOf: (field: string) => string
  faults: Fault[]
  countries: CountryOption[]
  defaultCountry: string
}

export const FormContext = createContext<FormContextValue | null>(null)

/** The form around a part of it. */
export function useForm() {
  const form = useContext(FormContext)

  if (!form) {
    throw new Error("This part belongs into the form of the service details.")
  }

  const { idOf, faults } = form

  return {
    ...form,
    /** Takes the keyboard to a field, once what was changed is shown. */
    focus: (name: string) => {
      setTimeout(() => document.getElementById(idOf(name))?.focus())
    },
    /** Props of a field. */
    field: (name: string) => ({
      id: idOf(name),
      fault: faults.find(({ field }) => field === name)?.text,
    }),
  }
}
