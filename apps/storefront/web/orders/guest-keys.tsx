import { Link } from "react-router-dom"
import { useWords } from "../i18n/language"

/** Where a guest's keys go, as there is no login to look at them with. */
export function GuestKeys({
  number,
  emails,
}: {
  number: number
  emails: string[]
}) {
  const { order } = useWords()

  return (
    <div className="panel">
      <h2>{order.guestTitle}</h2>
      <p>{order.guestText}</p>
      <ul>
        {emails.map((email) => (
          <li key={email}>
            <strong>{email}</strong>
          </li>
        ))}
      </ul>
      <p className="hint">
        {order.guestLost}{" "}
        <Link to={`/lost-key?order=${number}`}>{order.guestAsk}</Link>
      </p>
    </div>
  )
}
