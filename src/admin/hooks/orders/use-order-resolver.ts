import { useCallback } from "react"
import type { FieldErrors, Resolver } from "react-hook-form"
import { type OrderFault, orderFaults } from "../../lib/orders/order-faults"
import type { OrderValues } from "../../lib/orders/order-values"
import { useWording } from "../use-wording"

/** Has the form of an order say in words what is wrong with it. `complete` adds what staff need not choose. */
export function useOrderResolver(
  complete: (values: OrderValues) => OrderValues
): Resolver<OrderValues> {
  const { t } = useWording()

  return useCallback(
    (filledIn) => {
      const values = complete(filledIn)
      const { items, ...faults } = orderFaults(values)
      const toError = (fault: OrderFault) => ({
        type: "fault",
        message: t(`newOrder.faults.${fault}`),
      })
      const errors = {
        ...toErrors(faults, toError),
        ...(items && { items: items.map((item) => toErrors(item, toError)) }),
      } as FieldErrors<OrderValues>

      return Object.keys(errors).length
        ? { values: {}, errors }
        : { values, errors: {} }
    },
    [complete, t]
  )
}

function toErrors<Result>(
  faults: Partial<Record<string, OrderFault>>,
  toError: (fault: OrderFault) => Result
): Record<string, Result> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([field, fault]) =>
      fault ? [[field, toError(fault)]] : []
    )
  )
}
