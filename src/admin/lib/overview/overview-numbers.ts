import type { EsdOverviewLicences } from "../../../types"
import type { Wording } from "../wording"

/** How many licences are in a state, and where they are listed. */
export type OverviewNumber = {
  name: (typeof NUMBERS)[number]["name"]
  text: string
  /** The licence desk with the filters of this number. */
  to: string
  /** Whether somebody should look at it. */
  isProblem: boolean
}

const NUMBERS = [
  { name: "active", filters: "status=active", isProblem: false },
  {
    name: "synchronized",
    filters: "sync_status=synchronized",
    isProblem: false,
  },
  {
    name: "waiting",
    filters: "status=active&sync_status=unsynchronized",
    isProblem: false,
  },
  {
    name: "failed",
    filters: "status=active&sync_status=failed",
    isProblem: true,
  },
  {
    name: "unsent",
    filters:
      "status=active&status=cancellation_requested&sync_status=synchronized&email_status=pending&email_status=failed",
    isProblem: true,
  },
  {
    name: "cancellation_requested",
    filters: "status=cancellation_requested",
    isProblem: true,
  },
] as const

/** What nearly all licences are is estimated; what few are is counted up to a limit. */
const ESTIMATED: ReadonlyArray<OverviewNumber["name"]> = [
  "active",
  "synchronized",
]

/** The numbers of the overview in the order in which they are shown. */
export function overviewNumbers(
  licences: EsdOverviewLicences,
  { t, formatNumber }: Pick<Wording, "t" | "formatNumber">
): OverviewNumber[] {
  return NUMBERS.map(({ name, filters, isProblem }) => {
    const count = licences[name]
    const number = formatNumber(count)
    const rough = ESTIMATED.includes(name) ? "about" : "moreThan"

    return {
      name,
      text: licences[`${name}_is_exact`]
        ? number
        : t(`overview.${rough}`, { number }),
      to: `/esd/licences?${filters}`,
      isProblem: isProblem && count > 0,
    }
  })
}
