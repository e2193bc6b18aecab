import { Link } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Page } from "./page"

/** There is nothing here for who asks. */
export function NotFoundPage() {
  const { notFound } = useWords()

  return (
    <Page title={notFound.title} intro={notFound.text}>
      <Link className="button" to="/">
        {notFound.back}
      </Link>
    </Page>
  )
}
