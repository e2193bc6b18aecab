"use client"

import { useEsd } from "../../hooks/esd-provider"
import type { PartForm } from "../../lib/service-details/details-form"
import {
  hintOfEndCustomer,
  nameOfEndCustomer,
} from "../../lib/name-of-end-customer"
import { EndCustomerCombobox } from "../parts/end-customer-combobox"
import { Field } from "../parts/field"
import { useForm } from "./form-context"
import { NewEndCustomerFields } from "./new-end-customer-fields"

/** The end customer of some licences: an existing one, found by typing, or a new one. */
export function RecipientField({ part }: { part: PartForm }) {
  const { words } = useEsd()
  const { form, shownAt, change, field, idOf, focus, defaultCountry } =
    useForm()
  const texts = words.serviceDetails
  const { recipient } = part
  const name = `${part.id}.recipient`

  if (recipient?.kind === "new") {
    const { draftId } = recipient
    const isFirst = shownAt.get(draftId) === part.id

    return (
      <div className="esd-recipient">
        {isFirst ? (
          <NewEndCustomerFields draftId={draftId} />
        ) : (
          <p className="esd-same-as-above" id={idOf(name)} tabIndex={-1}>
            {texts.sameAsAbove(nameOfEndCustomer(form.drafts[draftId]))}
          </p>
        )}
        <button
          type="button"
          className="esd-button esd-choose-existing"
          onClick={() => {
            change({ type: "clearRecipient", part: part.id })
            focus(name)
          }}
        >
          {texts.chooseExisting}
        </button>
      </div>
    )
  }

  return (
    <div className="esd-recipient">
      <Field
        {...field(name)}
        label={texts.endCustomer}
        hint={
          (recipient && hintOfEndCustomer(recipient.endCustomer)) ||
          texts.endCustomerHint
        }
      >
        {(control) => (
          <EndCustomerCombobox
            control={control}
            required
            chosen={recipient ? nameOfEndCustomer(recipient.endCustomer) : ""}
            extra={Object.entries(form.drafts)
              .filter(([id, { email }]) => email && shownAt.has(id))
              .map(([id, draft]) => ({
                value: id,
                label: nameOfEndCustomer(draft),
                hint: texts.entered,
              }))}
            onChoose={(endCustomer) =>
              change({ type: "choose", part: part.id, endCustomer })
            }
            onChooseExtra={(draft) => {
              change({ type: "chooseNew", part: part.id, draft })
              focus(name)
            }}
          />
        )}
      </Field>
      <button
        type="button"
        className="esd-button esd-add-new"
        onClick={() => {
          change({ type: "addNew", part: part.id, country: defaultCountry })
          focus(`new-${form.count}.company_name`)
        }}
      >
        {texts.addNew}
      </button>
    </div>
  )
}
