import { Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useController } from "react-hook-form"
import { useWording } from "../../hooks/use-wording"
import { ACCOUNT_ROLES } from "../../lib/accounts/account"

/** Whether the account of the form around it is a reseller or an end customer. */
export function RoleField() {
  const { t } = useWording()
  const id = useId()
  const { field } = useController({ name: "role" })

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("accounts.fields.role")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        value={String(field.value)}
        onValueChange={field.onChange}
        className="grid grid-cols-1 gap-2 md:grid-cols-2"
      >
        {ACCOUNT_ROLES.map((role) => (
          <RadioGroup.ChoiceBox
            key={role}
            value={role}
            label={t(`accounts.roles.${role}.name`)}
            description={t(`accounts.roles.${role}.hint`)}
          />
        ))}
      </RadioGroup>
    </div>
  )
}
