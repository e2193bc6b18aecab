import { Container, Heading, Text } from "@medusajs/ui"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { NewOrderForm } from "./new-order-form"

/** The form of an order on behalf of a customer, or why there is none for this person. */
export function NewOrderPage({ customerId }: { customerId: string }) {
  const { t } = useWording()
  const notAllowed = useWhyNotAllowed("operate")

  return notAllowed ? (
    <Container className="flex flex-col gap-y-1 px-6 py-4">
      <Heading>{t("menu.newOrder")}</Heading>
      <Text size="small" role="status" className="text-ui-fg-subtle">
        {notAllowed}
      </Text>
    </Container>
  ) : (
    <NewOrderForm key={customerId} customerId={customerId} />
  )
}
