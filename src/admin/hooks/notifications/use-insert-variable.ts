import { useFormContext } from "react-hook-form"
import { insertText } from "../../lib/notifications/insert-text"
import type {
  NotificationValues,
  TextField,
} from "../../lib/notifications/notification-values"

/** Puts a variable where the caret of a text was, and the caret behind it. */
export function useInsertVariable(target: TextField) {
  const { getValues, setValue, setFocus } = useFormContext<NotificationValues>()

  return (name: string) => {
    const input = inputOf(target)
    const before = getValues(target)
    const { text, caret } = insertText(
      before,
      `{{${name}}}`,
      input?.selectionStart ?? before.length,
      input?.selectionEnd ?? before.length
    )

    setValue(target, text, { shouldDirty: true, shouldValidate: true })
    setFocus(target)
    input?.setSelectionRange(caret, caret)
  }
}

function inputOf(name: string) {
  return document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `[name="${name}"]`
  )
}
