import type { CatalogueState } from "../../../modules/esd/services/checks/read-catalogue-state"
import { ok, type Outcome, warning } from "../outcome"

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Whether a connection has offerings, and how old they are. An import that
 * finds nothing new leaves no trace, so age alone is no reason to warn.
 */
export function judgeCatalogue(
  name: string,
  { available, discontinued, changed_at }: CatalogueState,
  now: Date
): Outcome {
  const fix = `Import the catalogue (POST /admin/esd/catalogue/sync).`

  if (!changed_at) {
    return warning(
      "catalogue_empty",
      `${name}: the catalogue was not imported yet.`,
      fix,
      { name }
    )
  }

  const days = Math.floor((now.getTime() - changed_at.getTime()) / DAY_MS)
  const values = { name, available, discontinued, days }

  return available
    ? ok(
        "catalogue_imported",
        `${name}: ${available} offerings can be sold. The catalogue last changed here ${days} days ago.`,
        values
      )
    : warning(
        "catalogue_discontinued",
        `${name}: all ${discontinued} offerings of the catalogue are discontinued.`,
        fix,
        values
      )
}
