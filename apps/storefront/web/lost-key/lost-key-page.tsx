import { LostKey, LostKeyReveal } from "medusa-plugin-microsoft-esd/storefront"
import { useState } from "react"
import { useLocation } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Page } from "../parts/page"

/** Asks for a link to the keys of an order, and is what that link opens. */
export function LostKeyPage() {
  const { lostKey } = useWords()
  const { search, hash } = useLocation()
  // the token is taken out of the address as soon as it was read
  const [hadToken, setHadToken] = useState(false)
  if (!hadToken && /[#&]token=/.test(hash)) setHadToken(true)
  const order = new URLSearchParams(search).get("order") ?? undefined

  return hadToken ? (
    <Page title={lostKey.revealTitle}>
      <div className="panel">
        <LostKeyReveal heading={null} lostKeyHref="/lost-key" />
      </div>
    </Page>
  ) : (
    <Page title={lostKey.title}>
      <div className="panel">
        <LostKey heading={null} orderNumber={order} />
      </div>
    </Page>
  )
}
