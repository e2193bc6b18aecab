import { clx, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { EsdOverviewLicences } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { overviewNumbers } from "../../lib/overview/overview-numbers"

const COLUMNS = { gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))" }

/** How many licences are in each state; each number leads to them. */
export function NumberSection({ licences }: { licences: EsdOverviewLicences }) {
  const wording = useWording()
  const { t } = wording

  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading>{t("overview.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("overview.subtitle")}
        </Text>
      </div>
      <ul
        className="grid gap-3"
        style={COLUMNS}
        aria-label={t("overview.numbers.list")}
      >
        {overviewNumbers(licences, wording).map(
          ({ name, text, to, isProblem }) => (
            <li key={name} className="min-w-0">
              <Link
                to={to}
                className="shadow-elevation-card-rest bg-ui-bg-component transition-fg hover:bg-ui-bg-component-hover focus-visible:shadow-borders-focus flex h-full flex-col justify-between gap-y-1 rounded-md px-4 py-3 outline-none"
              >
                <span className="txt-compact-small text-ui-fg-subtle">
                  {t(`overview.numbers.${name}`)}
                </span>
                <span
                  className={clx(
                    "h1-core tabular-nums",
                    isProblem ? "text-ui-fg-error" : "text-ui-fg-base"
                  )}
                >
                  {text}
                </span>
              </Link>
            </li>
          )
        )}
      </ul>
    </Container>
  )
}
