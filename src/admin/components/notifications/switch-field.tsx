import { Hint, Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { useController } from "react-hook-form"
import type { NotificationValues } from "../../lib/notifications/notification-values"

type Props = {
  name: "is_enabled" | "copy_reseller"
  label: string
  hint: string
  /** Whether it cannot be switched. */
  isFixed?: boolean
}

/** Something of the form around it that is on or off. */
export function SwitchField({ name, label, hint, isFixed }: Props) {
  const id = useId()
  const { field, fieldState } = useController<NotificationValues, typeof name>({
    name,
  })
  const error = fieldState.error?.message

  return (
    <div className="flex items-start justify-between gap-x-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Hint id={`${id}-hint`}>{hint}</Hint>
        {error && (
          <Hint id={`${id}-error`} role="alert" variant="error">
            {error}
          </Hint>
        )}
      </div>
      <Switch
        ref={field.ref}
        className="shrink-0"
        id={id}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        checked={field.value}
        disabled={isFixed}
        onBlur={field.onBlur}
        onCheckedChange={field.onChange}
      />
    </div>
  )
}
