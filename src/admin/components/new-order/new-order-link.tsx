import { Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import { newOrderFor } from "../../lib/orders/check-link"

/** The way to an order on behalf of a customer; nothing for who may not order. */
export function NewOrderLink({ customerId }: { customerId: string }) {
  const { t } = useWording()

  if (!useAllowed("operate")) {
    return null
  }

  return (
    <Container className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("newOrder.linkHint")}
      </Text>
      <Button size="small" variant="secondary" className="shrink-0" asChild>
        <Link to={newOrderFor(customerId)}>{t("newOrder.link")}</Link>
      </Button>
    </Container>
  )
}
