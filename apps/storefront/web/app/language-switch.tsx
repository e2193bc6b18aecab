import { type Language, useLanguage } from "../i18n/language"

const LANGUAGES: [Language, string][] = [
  ["en", "English"],
  ["de", "Deutsch"],
]

/** Chooses the language. */
export function LanguageSwitch() {
  const { language, words, choose } = useLanguage()

  return (
    <div className="languages" role="group" aria-label={words.language}>
      {LANGUAGES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={name}
          aria-pressed={code === language}
          onClick={() => choose(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
