import { Hint, Label, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { useWording } from "../../hooks/use-wording"

/** What ties a control to its label, hint and error. */
export type ControlProps = {
  id: string
  "aria-describedby"?: string
  "aria-invalid"?: boolean
}

type Props = {
  label: string
  isOptional?: boolean
  hint?: string
  error?: string
  children: (control: ControlProps) => ReactNode
}

/** A control of a form with its label, its hint and what is wrong with it. */
export function Field({ label, isOptional, hint, error, children }: Props) {
  const { t } = useWording()
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`]

  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {isOptional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            ({t("fields.optional")})
          </Text>
        )}
      </div>
      {children({
        id,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
        "aria-invalid": Boolean(error),
      })}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <Hint id={`${id}-error`} role="alert" variant="error">
          {error}
        </Hint>
      )}
    </div>
  )
}
