import { useWords } from "../i18n/language"

/** Something is on its way. */
export function Loading() {
  return (
    <p className="loading" role="status">
      {useWords().loading}
    </p>
  )
}
