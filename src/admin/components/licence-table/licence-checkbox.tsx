import { Checkbox } from "@medusajs/ui"

type Props = {
  label: string
  checked: boolean | "indeterminate"
  onChange: (checked: boolean) => void
}

/** A box to select licences with; a click on it opens none. */
export function LicenceCheckbox({ label, checked, onChange }: Props) {
  return (
    <Checkbox
      aria-label={label}
      checked={checked}
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(now) => onChange(now === true)}
    />
  )
}
