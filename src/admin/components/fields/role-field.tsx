import { Hint, Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useController } from "react-hook-form"
import { useWording } from "../../hooks/use-wording"
import { ACCOUNT_ROLES } from "../../lib/accounts/account"

type Props = { onChange?: () => void }

/** Whether the account of the form around it is a reseller or an end customer. */
export function RoleField({ onChange }: Props) {
  const { t } = useWording()
  const id = useId()
  const { field, fieldState } = useController({ name: "role" })
  const error = fieldState.error?.message

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("accounts.fields.role")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={error ? `${id}-error` : undefined}
        value={String(field.value)}
        onValueChange={(role) => {
          field.onChange(role)
          onChange?.()
        }}
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
      {error && (
        <Hint id={`${id}-error`} role="alert" variant="error">
          {error}
        </Hint>
      )}
    </div>
  )
}
