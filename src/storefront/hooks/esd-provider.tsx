"use client"

import { createContext, type ReactNode, useContext, useMemo } from "react"
import type { EsdClient } from "../client/esd-client"
import type { Words } from "../words/english"
import { type EsdWordsOverride, wordsFor } from "../words/words-for"

/** What the hooks and components share. */
export type Esd = {
  client: EsdClient
  /** BCP 47, for words, dates and amounts. */
  locale: string
  words: Words
}

/** Props of {@link EsdProvider}. */
export type EsdProviderProps = {
  client: EsdClient
  /** BCP 47, e.g. `de` or `en-GB`. German for `de…`, English for all others. Default: `en`. */
  locale?: string
  /** Words of the shop's own, made once, outside of the component; what is left out stays. */
  words?: EsdWordsOverride
  children: ReactNode
}

const EsdContext = createContext<Esd | null>(null)

/** Gives the hooks and components below it the client and the language. */
export function EsdProvider({
  client,
  locale = "en",
  words,
  children,
}: EsdProviderProps) {
  const esd = useMemo(
    () => ({ client, locale, words: wordsFor(locale, words) }),
    [client, locale, words]
  )

  return <EsdContext.Provider value={esd}>{children}</EsdContext.Provider>
}

/** What the provider above has. */
export function useEsd(): Esd {
  const esd = useContext(EsdContext)

  if (!esd) {
    throw new Error(
      "There is no EsdProvider above this component. Put one around the part of the page that uses the storefront of medusa-plugin-microsoft-esd."
    )
  }

  return esd
}
