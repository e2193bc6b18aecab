import { useId } from "react"

type Props = {
  label: string
  placeholder?: string
  value: string
  onChange: (text: string) => void
}

/** Searches while somebody types. */
export function SearchField({ label, placeholder, value, onChange }: Props) {
  const id = useId()

  return (
    <div className="search" role="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        maxLength={200}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
