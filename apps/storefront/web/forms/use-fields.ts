import { type FormEvent, useId, useState } from "react"

type Values<Name extends string> = Record<Name, string>

/** What a form's fields share. */
export type Fields<Name extends string> = {
  values: Values<Name>
  set: (name: Name, value: string) => void
  idOf: (name: Name) => string
  /** What is wrong with a field, once somebody has tried. */
  faultOf: (name: Name) => string | undefined
  /** Makes a form's onSubmit, which leads to the first fault or does the thing. */
  submit: (act: (values: Values<Name>) => unknown) => (event: FormEvent) => void
}

/**
 * The fields of a form.
 *
 * @param check what is wrong with the values, in the fields' order
 */
export function useFields<Name extends string>(
  initial: Values<Name>,
  check: (values: Values<Name>) => Partial<Record<Name, string>>
): Fields<Name> {
  const id = useId()
  const [values, setValues] = useState(initial)
  const [isTried, setTried] = useState(false)
  const faults = check(values)
  const idOf = (name: Name) => `${id}-${name}`

  return {
    values,
    idOf,
    set: (name, value) => setValues((former) => ({ ...former, [name]: value })),
    faultOf: (name) => (isTried ? faults[name] : undefined),
    submit: (act) => (event) => {
      event.preventDefault()
      setTried(true)
      const wrong = Object.keys(initial).find((name) => faults[name as Name])
      if (wrong) document.getElementById(idOf(wrong as Name))?.focus()
      else act(values)
    },
  }
}
