import { Input } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import { Field } from "../fields/field"

/** The parent account, which has to stay blank; it stands there because people look for it. */
export function ParentAccountField() {
  const { t } = useWording()

  return (
    <Field
      label={t("accounts.fields.parentAccount")}
      hint={t("accounts.fields.parentAccountHint")}
    >
      {(control) => <Input {...control} readOnly value="" />}
    </Field>
  )
}
