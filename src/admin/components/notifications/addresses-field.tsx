import { Textarea } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useWording } from "../../hooks/use-wording"
import type { NotificationValues } from "../../lib/notifications/notification-values"
import { Field } from "../fields/field"

type Props = {
  name: "to" | "cc"
  hint: string
  /** Whether they can only be read. */
  isFixed: boolean
}

/** Addresses that get an e-mail too, one a line. */
export function AddressesField({ name, hint, isFixed }: Props) {
  const { t } = useWording()
  const { register, getFieldState, formState } =
    useFormContext<NotificationValues>()
  const { error } = getFieldState(name, formState)

  return (
    <Field
      isOptional
      label={t(`notifications.fields.${name}`)}
      hint={hint}
      error={error?.message}
    >
      {(control) => (
        <Textarea
          {...control}
          rows={3}
          readOnly={isFixed}
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          {...register(name)}
        />
      )}
    </Field>
  )
}
