import { Container, Skeleton } from "@medusajs/ui"
import { useDraftContents } from "../../hooks/orders/use-draft-contents"
import { useDraftOrder } from "../../hooks/orders/use-draft-order"
import { useWording } from "../../hooks/use-wording"
import { NotLoaded } from "../states/not-loaded"
import { DraftNotFound } from "./draft-not-found"
import { DraftView } from "./draft-view"

const NOT_FOUND = 404

/** A draft order with licences: whether it can be executed, what it sells and to whom. */
export function DraftPage({ orderId }: { orderId: string }) {
  const { t } = useWording()
  const checks = useDraftOrder(orderId)
  const contents = useDraftContents(orderId)
  const failed = [checks, contents].find(({ data, error }) => error && !data)

  if (checks.data && contents.data) {
    return <DraftView draft={checks.data} contents={contents.data} />
  }

  if (failed?.error?.status === NOT_FOUND) {
    return <DraftNotFound />
  }

  return failed?.error ? (
    <NotLoaded
      isPage
      sentence="draftOrder.loadFailed"
      error={failed.error}
      onReload={failed.refetch}
    />
  ) : (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <Skeleton
        className="h-7 w-[200px]"
        aria-label={t("draftOrder.loading")}
      />
      <Skeleton className="h-[400px] w-full" aria-hidden />
    </Container>
  )
}
