import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form"
import type { Wording } from "../wording"
import { fieldOfError } from "./field-of-error"
import type { ServerError } from "./server-error"

/**
 * Shows what the server said at the field that it names, else above the form:
 * in words of the dashboard's language where its code has some, else in the
 * server's sentence.
 */
export function showServerError<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  { message, code }: Pick<ServerError, "message" | "code">,
  t: Wording["t"]
): void {
  const fields = Object.keys(form.getValues()) as Array<FieldPath<Values>>
  const { field, text } = fieldOfError(message, fields)

  form.setError(
    field ?? "root",
    {
      type: "server",
      message: t(`accounts.refusals.${code ?? ""}`, { defaultValue: text }),
    },
    { shouldFocus: field !== undefined }
  )
}
