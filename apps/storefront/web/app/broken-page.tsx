import { useWords } from "../i18n/language"
import { Problem } from "../parts/problem"

/** A page that broke while it was drawn. */
export function BrokenPage() {
  const { errors } = useWords()

  return (
    <main className="opening">
      <Problem onRetry={() => location.reload()}>{errors.server}</Problem>
    </main>
  )
}
