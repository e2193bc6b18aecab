import type { Operation } from "./operations"

/** What somebody may do, as `resource:operation`; null where the shop does not ask. */
export type Permissions = readonly string[] | null

/** Says whether permissions allow an operation. */
export function allows(
  permissions: Permissions,
  operation: Operation
): boolean {
  return permissions?.includes(`microsoft_esd:${operation}`) ?? true
}
