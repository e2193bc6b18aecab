import { Licences } from "medusa-plugin-microsoft-esd/storefront"
import { useNavigate } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Page } from "../parts/page"
import { hrefOfLicence } from "./href-of-licence"

/** All licences of who is logged in. */
export function LicencesPage() {
  const { account } = useWords()
  const navigate = useNavigate()

  return (
    <Page title={account.licences}>
      <Licences
        heading={null}
        live
        hrefOf={hrefOfLicence}
        onSelect={(licence) => void navigate(hrefOfLicence(licence))}
      />
    </Page>
  )
}
