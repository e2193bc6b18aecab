import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form"
import { fieldOfError } from "./field-of-error"

/** Shows the server's sentence at the field that it names, else above the form. */
export function showServerError<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  { message }: { message: string }
): void {
  const fields = Object.keys(form.getValues()) as Array<FieldPath<Values>>
  const { field, text } = fieldOfError(message, fields)

  form.setError(
    field ?? "root",
    { type: "server", message: text },
    { shouldFocus: field !== undefined }
  )
}
