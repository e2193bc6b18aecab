import { Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWording } from "../../hooks/use-wording"
import { newOrderFor } from "../../lib/orders/check-link"

/** The way to an order on behalf of a customer. */
export function NewOrderLink({ customerId }: { customerId: string }) {
  const { t } = useWording()

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
