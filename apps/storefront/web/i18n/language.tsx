import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react"
import { english, type Words } from "./english"
import { german } from "./german"

const KEY = "esd-shop.language"
const LANGUAGES = {
  en: { words: english, locale: "en-GB" },
  de: { words: german, locale: "de-DE" },
}

export type Language = keyof typeof LANGUAGES

type Value = {
  language: Language
  /** BCP 47, for dates and amounts. */
  locale: string
  words: Words
  choose: (language: Language) => void
}

const LanguageContext = createContext<Value | null>(null)

/** Keeps the language of the shop: the one chosen here before, else the browser's. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const value = useMemo(
    () => ({
      language,
      ...LANGUAGES[language],
      choose: (chosen: Language) => {
        localStorage.setItem(KEY, chosen)
        setLanguage(chosen)
      },
    }),
    [language]
  )

  return (
    <LanguageContext.Provider value={value}>
      {children}
    </LanguageContext.Provider>
  )
}

/** The language of the shop, and how to choose another. */
export function useLanguage(): Value {
  const value = useContext(LanguageContext)
  if (!value) throw new Error("There is no LanguageProvider above.")
  return value
}

/** The shop's own words. */
export function useWords(): Words {
  return useLanguage().words
}

function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEY) ?? navigator.language
  return chosen.startsWith("de") ? "de" : "en"
}
