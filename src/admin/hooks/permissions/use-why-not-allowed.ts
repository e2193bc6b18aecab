import type { Operation } from "../../lib/permissions/operations"
import { useWording } from "../use-wording"
import { useAllowed } from "./use-allowed"

/** Why the person who is logged in may not do something; undefined for who may. */
export function useWhyNotAllowed(operation: Operation): string | undefined {
  const { t } = useWording()

  return useAllowed(operation) ? undefined : t(`permissions.${operation}`)
}
