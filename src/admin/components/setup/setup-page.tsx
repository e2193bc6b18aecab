import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { ArrowPath } from "@medusajs/icons"
import { useChecks } from "../../hooks/setup/use-checks"
import { useWording } from "../../hooks/use-wording"
import { inOrderOfNeed } from "../../lib/setup/check-order"
import { NotLoaded } from "../states/not-loaded"
import { CheckRow } from "./check-row"
import { CheckSummary } from "./check-summary"

const DOCTOR =
  "npx medusa exec ./node_modules/medusa-plugin-microsoft-esd/.medusa/server/src/scripts/doctor.js"

/** Whether everything is set up that licences depend on, and what mends it. */
export function SetupPage() {
  const { t } = useWording()
  const { data, error, refetch, isFetching } = useChecks()

  return (
    <div className="flex w-full min-w-0 flex-col gap-y-3">
      {error && !isFetching && (
        <NotLoaded
          isPage
          sentence="setup.loadFailed"
          error={error}
          onReload={refetch}
        />
      )}
      {(data || isFetching) && (
        <Container className="divide-y p-0">
          <div className="flex flex-col gap-4 px-6 py-4 md:flex-row md:items-center">
            <div className="min-w-0 flex-1">
              <Heading>{t("menu.setup")}</Heading>
              <div role="status">
                {data && !isFetching ? (
                  <CheckSummary checks={data} />
                ) : (
                  <Text size="small" className="text-ui-fg-subtle">
                    {t("setup.checking")}
                  </Text>
                )}
              </div>
            </div>
            <Button
              size="small"
              variant="secondary"
              className="shrink-0 self-start text-nowrap"
              isLoading={isFetching}
              onClick={() => refetch()}
            >
              <ArrowPath />
              {t("setup.again")}
            </Button>
          </div>
          {data ? (
            <ul className="divide-y" aria-label={t("setup.list")}>
              {inOrderOfNeed(data).map((check) => (
                <CheckRow key={check.id} check={check} />
              ))}
            </ul>
          ) : (
            <div className="px-6 py-4">
              <Skeleton className="h-[400px] w-full" aria-hidden />
            </div>
          )}
          <div className="px-6 py-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t("setup.doctor")}
            </Text>
            <code className="txt-compact-small text-ui-fg-base break-all font-mono">
              {DOCTOR}
            </code>
          </div>
        </Container>
      )}
    </div>
  )
}
