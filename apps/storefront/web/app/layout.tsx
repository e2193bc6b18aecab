import { Outlet, ScrollRestoration } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Footer } from "./footer"
import { Header } from "./header"

const MAIN = "main"

/** What is around every page. */
export function Layout() {
  const { skip } = useWords()

  return (
    <>
      <a
        className="skip"
        href={`#${MAIN}`}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(MAIN)?.focus()
        }}
      >
        {skip}
      </a>
      <Header />
      <main id={MAIN} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}
