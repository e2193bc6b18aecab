import { useCallback } from "react"
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form"
import { useWording } from "./use-wording"

/** Has a form say in words what a function finds wrong with its fields. */
export function useFaultsResolver<Values extends FieldValues>(
  findFaults: (values: Values) => Partial<Record<keyof Values, string>>
): Resolver<Values> {
  const { t } = useWording()

  return useCallback(
    (values) => {
      const faults = Object.entries(findFaults(values)).map(
        ([field, fault]) => [
          field,
          { type: "fault", message: t(`faults.${fault}`) },
        ]
      )

      return faults.length
        ? {
            values: {},
            errors: Object.fromEntries(faults) as FieldErrors<Values>,
          }
        : { values, errors: {} }
    },
    [findFaults, t]
  )
}
