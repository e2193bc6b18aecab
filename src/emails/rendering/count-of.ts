import type { CancelledLicences } from "../cancelled-licence"

/** How many licences they are. */
export function countOf(groups: CancelledLicences[]): number {
  return groups.reduce((count, { licences }) => count + licences.length, 0)
}
