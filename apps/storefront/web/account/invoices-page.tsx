import { Invoices } from "medusa-plugin-microsoft-esd/storefront"
import { useWords } from "../i18n/language"
import { Page } from "../parts/page"

/** Invoices and credit notes of who is logged in. */
export function InvoicesPage() {
  const { account } = useWords()

  return (
    <Page title={account.invoices}>
      <Invoices heading={null} />
    </Page>
  )
}
