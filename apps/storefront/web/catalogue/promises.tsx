import { useWords } from "../i18n/language"

/** What one may expect of the shop. */
export function Promises() {
  const { catalogue } = useWords()

  return (
    <ul className="promises">
      {catalogue.promises.map(([title, text]) => (
        <li key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
