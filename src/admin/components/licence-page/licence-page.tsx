import { Container, Skeleton } from "@medusajs/ui"
import { useLicenceDetail } from "../../hooks/use-licence-detail"
import { useWording } from "../../hooks/use-wording"
import { NotLoaded } from "../states/not-loaded"
import { LicenceNotFound } from "./licence-not-found"
import { LicenceView } from "./licence-view"

const NOT_FOUND = 404

/** One licence: all that is known of it, all that happened to it, all that can be done with it. */
export function LicencePage({ licenceId }: { licenceId: string }) {
  const { t } = useWording()
  const { data, error, refetch } = useLicenceDetail(licenceId)

  if (data) {
    return <LicenceView licence={data} />
  }

  if (error?.status === NOT_FOUND) {
    return <LicenceNotFound />
  }

  return error ? (
    <NotLoaded
      isPage
      sentence="licencePage.loadFailed"
      error={error}
      onReload={refetch}
    />
  ) : (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <Skeleton
        className="h-7 w-[200px]"
        aria-label={t("licencePage.loading")}
      />
      <Skeleton className="h-[400px] w-full" aria-hidden />
    </Container>
  )
}
