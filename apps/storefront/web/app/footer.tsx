import { Link } from "react-router-dom"
import { useWords } from "../i18n/language"

/** The end of every page. */
export function Footer() {
  const { shop, claim, nav, footer } = useWords()

  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>
          <strong>{shop}</strong> · {claim}
        </p>
        <p>
          <Link to="/lost-key">{nav.lostKey}</Link>
        </p>
        <p className="hint">
          {footer.demo} {footer.marks}
        </p>
      </div>
    </footer>
  )
}
