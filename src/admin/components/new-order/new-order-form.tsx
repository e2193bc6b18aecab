import { Container, Heading, Text } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import { useNewOrderForm } from "../../hooks/orders/use-new-order-form"
import { useOrderPreview } from "../../hooks/orders/use-order-preview"
import { useResellerIds } from "../../hooks/orders/use-reseller-ids"
import { useWording } from "../../hooks/use-wording"
import { previewRequest } from "../../lib/orders/order-body"
import { FormError } from "../states/form-error"
import { BuyerField } from "./buyer-field"
import { OrderItems } from "./order-items"
import { PriceSummary } from "./price-summary"
import { RegionField } from "./region-field"

/** Where staff order licences on behalf of a customer, who may be chosen already. */
export function NewOrderForm({ customerId }: { customerId: string }) {
  const { t } = useWording()
  const { form, submit, isPending, buyer, complete, regions, problem } =
    useNewOrderForm(customerId)
  const values = complete(form.watch())
  const preview = useOrderPreview(previewRequest(values))
  const resellerIds = useResellerIds(values.customer_id)

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={submit}
        aria-label={t("menu.newOrder")}
        className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]"
      >
        <div className="flex w-full min-w-0 flex-col gap-y-3">
          <Container className="flex flex-col gap-y-4 px-6 py-4">
            <div>
              <Heading>{t("menu.newOrder")}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {t("newOrder.description")}
              </Text>
            </div>
            <FormError
              message={problem ?? form.formState.errors.root?.message}
            />
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
              <BuyerField buyer={buyer} />
              <RegionField regions={regions} regionId={values.region_id} />
            </div>
          </Container>
          <OrderItems resellerIds={resellerIds} refusal={preview.refusal} />
        </div>
        <div className="flex w-full min-w-0 flex-col gap-y-3">
          <PriceSummary preview={preview} isPending={isPending} />
        </div>
      </form>
    </FormProvider>
  )
}
