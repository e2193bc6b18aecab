import { ExclamationCircle } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWording } from "../../hooks/use-wording"

/** Says that there is no such draft order, and leads to those that are. */
export function DraftNotFound() {
  const { t } = useWording()

  return (
    <Container className="flex h-[400px] flex-col items-center justify-center gap-y-4">
      <ExclamationCircle className="text-ui-fg-subtle" aria-hidden />
      <div className="flex flex-col items-center gap-y-1 text-center">
        <Heading>{t("draftOrder.notFound")}</Heading>
        <Text size="small" className="text-ui-fg-muted">
          {t("draftOrder.notFoundHint")}
        </Text>
      </div>
      <Button size="small" variant="secondary" asChild>
        <Link to="/draft-orders">{t("draftOrder.toDraftOrders")}</Link>
      </Button>
    </Container>
  )
}
