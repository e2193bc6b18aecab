import { Input } from "@medusajs/ui"
import {
  type FieldPath,
  type FieldValues,
  useFormContext,
} from "react-hook-form"
import { Field } from "./field"

type Props<Values extends FieldValues> = {
  name: FieldPath<Values>
  label: string
  isOptional?: boolean
  hint?: string
  type?: "text" | "email" | "tel"
}

/** A line of text in the form around it. */
export function TextField<Values extends FieldValues>({
  name,
  type = "text",
  ...field
}: Props<Values>) {
  const { register, getFieldState, formState } = useFormContext<Values>()
  const { error } = getFieldState(name, formState)

  return (
    <Field {...field} error={error?.message}>
      {(control) => (
        <Input
          {...control}
          type={type}
          autoComplete="off"
          {...register(name)}
        />
      )}
    </Field>
  )
}
