const VARIABLE = /\{\{\s*(\w+)\s*\}\}/g

/**
 * Puts values in the place of `{{variables}}`, in one pass, so that a value is
 * never searched itself. What is no variable stays as it is written.
 */
export function fillVariables(
  text: string,
  values: Record<string, string>
): string {
  return text.replace(VARIABLE, (written, name: string) =>
    Object.hasOwn(values, name) ? values[name] : written
  )
}
