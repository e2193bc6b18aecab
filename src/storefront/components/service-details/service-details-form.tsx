"use client"

import { type FormEvent, useId, useMemo, useReducer, useState } from "react"
import { COUNTRY_CODES } from "../../../types/country-codes"
import type { EsdServiceDetailsResponse } from "../../../types/esd-service-details"
import type { EsdServiceDetailsItem } from "../../client/inputs"
import { useEsd } from "../../hooks/esd-provider"
import { countryOptions } from "../../lib/country-options"
import {
  changeForm,
  type FormChange,
} from "../../lib/service-details/change-form"
import { faultsOfError } from "../../lib/service-details/faults-of-error"
import { fillForm } from "../../lib/service-details/fill-form"
import { type Fault, findFaults } from "../../lib/service-details/find-faults"
import { firstParts } from "../../lib/service-details/first-parts"
import { remainingFaults } from "../../lib/service-details/remaining-faults"
import { toItems } from "../../lib/service-details/to-items"
import { FaultSummary } from "./fault-summary"
import { FormContext } from "./form-context"
import { LineFields } from "./line-fields"
import type { ServiceDetailsProps } from "./service-details"

type Props = Pick<
  ServiceDetailsProps,
  "onSaved" | "countries" | "defaultCountry" | "saveLabel"
> & {
  details: EsdServiceDetailsResponse
  save: (
    items: EsdServiceDetailsItem[]
  ) => Promise<EsdServiceDetailsResponse | null>
  isSaving: boolean
  saveError: unknown
  clearSaveError: () => void
}

/** The form of the service details. What is wrong is said above it, and at each field. */
export function ServiceDetailsForm({
  details,
  save,
  isSaving,
  saveError,
  clearSaveError,
  onSaved,
  countries = COUNTRY_CODES,
  defaultCountry = "",
  saveLabel,
}: Props) {
  const { words, locale } = useEsd()
  const [form, dispatch] = useReducer(changeForm, details, fillForm)
  const [found, setFound] = useState<Fault[]>([])
  const [tries, setTries] = useState(0)
  const [isSaved, setSaved] = useState(false)
  const base = useId()
  const texts = words.serviceDetails
  const faults = found.length
    ? remainingFaults(found, findFaults(form, texts.faults))
    : faultsOfError(saveError, form, words)

  const change = (action: FormChange) => {
    dispatch(action)
    setSaved(false)
    // it was about the form as it was
    clearSaveError()
  }
  const submit = async () => {
    const wrong = findFaults(form, texts.faults)
    setFound(wrong)
    setSaved(false)

    if (wrong.length) {
      setTries((count) => count + 1)

      return
    }

    const saved = await save(toItems(form))
    setTries((count) => count + 1)

    if (saved) {
      dispatch({ type: "fill", details: saved })
      setSaved(true)
      onSaved?.(saved)
    }
  }
  const options = useMemo(
    () => countryOptions(countries, locale),
    [countries, locale]
  )
  const context = {
    form,
    shownAt: useMemo(() => firstParts(form), [form]),
    change,
    faults,
    idOf: (field: string) => `${base}-${field.replace(".", "-")}`,
    countries: options,
    defaultCountry: defaultCountry.toUpperCase(),
  }

  return (
    <FormContext.Provider value={context}>
      <form
        className="esd-form"
        noValidate
        aria-busy={isSaving}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className="esd-intro">{texts.intro}</p>
        <FaultSummary faults={isSaving ? [] : faults} tries={tries} />
        {form.lines.map((line) => (
          <LineFields key={line.line.line_item_id} line={line} />
        ))}
        <button
          type="submit"
          className="esd-button esd-save"
          aria-disabled={isSaving}
        >
          {isSaving ? texts.saving : (saveLabel ?? texts.save)}
        </button>
        <p role="status" className="esd-saved">
          {isSaved && texts.saved}
        </p>
      </form>
    </FormContext.Provider>
  )
}
