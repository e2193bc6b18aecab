import { toast } from "@medusajs/ui"
import { useCallback, useEffect, useRef, useState } from "react"
import { type FieldPath, useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"
import { orderBody } from "../../lib/orders/order-body"
import { orderRefusal } from "../../lib/orders/order-refusal"
import { BLANK_ITEM, type OrderValues } from "../../lib/orders/order-values"
import { regionFor } from "../../lib/orders/region-for"
import { useLeaveGuard } from "../use-leave-guard"
import { useWording } from "../use-wording"
import { useBuyer } from "./use-buyer"
import { useCreateOrder } from "./use-create-order"
import { useOrderResolver } from "./use-order-resolver"
import { useRegions } from "./use-regions"

/** The form of an order on behalf of a customer, who may be known already, and how it is sent. */
export function useNewOrderForm(customerId: string) {
  const { t } = useWording()
  const navigate = useNavigate()
  const [createdId, setCreatedId] = useState<string | null>(null)
  const suggested = useRef<string | null>(null)
  const { mutate, isPending } = useCreateOrder()
  const complete = useCallback(
    (values: OrderValues) => ({
      ...values,
      region_id: values.region_id || suggested.current || "",
    }),
    []
  )
  const form = useForm<OrderValues>({
    defaultValues: {
      customer_id: customerId,
      region_id: "",
      items: [BLANK_ITEM],
    },
    resolver: useOrderResolver(complete),
    shouldFocusError: false,
  })
  const { isDirty } = form.formState
  const { data: regions = [], error: regionsError } = useRegions()
  const { data: buyer, error: buyerError } = useBuyer(form.watch("customer_id"))

  suggested.current = buyer ? regionFor(regions, buyer.country) : null
  useLeaveGuard(isDirty)
  // once the guard knows that nothing would be lost
  useEffect(() => {
    if (createdId) {
      void navigate(`/esd/orders/${createdId}`)
    }
  }, [createdId, navigate])

  const showRefusal = (error: { message: string; code?: string }) => {
    const { code, text, item } = orderRefusal(error)
    const field: FieldPath<OrderValues> | "root" = item
      ? `items.${item.index}.${item.field}`
      : "root"

    form.setError(field, {
      type: "server",
      message: t(`newOrder.refusals.${code ?? ""}`, { defaultValue: text }),
    })
    focusFirstFault()
  }
  const submit = form.handleSubmit(
    (values) =>
      mutate(orderBody(values), {
        onSuccess: ({ esd_order: { id, display_id } }) => {
          form.reset(values)
          setCreatedId(id)
          toast.success(t("newOrder.created", { number: display_id }))
        },
        onError: showRefusal,
      }),
    focusFirstFault
  )

  const problem =
    (regionsError &&
      t("newOrder.regionsFailed", { error: regionsError.message })) ??
    (buyerError && t("newOrder.customerFailed", { error: buyerError.message }))

  return { form, submit, isPending, buyer, complete, regions, problem }
}

/** Leads to the first field with a fault, once it is marked as such. */
function focusFirstFault(): void {
  setTimeout(() =>
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
  )
}
