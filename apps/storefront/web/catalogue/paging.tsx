import { Link } from "react-router-dom"
import { useWords } from "../i18n/language"

type Props = {
  /** From 1. */
  page: number
  size: number
  count: number
  hrefOf: (page: number) => string
  /** Another page was chosen. */
  onGo: () => void
}

/** Leads through the pages of the catalogue; nothing where there is only one. */
export function Paging({ page, size, count, hrefOf, onGo }: Props) {
  const { paging } = useWords()
  const last = Math.ceil(count / size)

  return last > 1 ? (
    <nav className="paging" aria-label={paging.nav}>
      {page > 1 && (
        <Link
          className="button quiet"
          onClick={onGo}
          rel="prev"
          to={hrefOf(Math.min(page - 1, last))}
        >
          {paging.previous}
        </Link>
      )}
      <span role="status">{paging.of(page, last)}</span>
      {page < last && (
        <Link
          className="button quiet"
          onClick={onGo}
          rel="next"
          to={hrefOf(page + 1)}
        >
          {paging.next}
        </Link>
      )}
    </nav>
  ) : null
}
