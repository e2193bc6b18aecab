import { Button } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useFieldArray, useFormContext } from "react-hook-form"
import { useWording } from "../../hooks/use-wording"
import type { OrderRefusal } from "../../lib/orders/order-refusal"
import { BLANK_ITEM, type OrderValues } from "../../lib/orders/order-values"
import { PageSection } from "../licence-page/page-section"
import { OrderItem } from "./order-item"

type Props = { resellerIds: string[]; refusal: OrderRefusal | null }

/** What is ordered, an offering after another. */
export function OrderItems({ resellerIds, refusal }: Props) {
  const { t } = useWording()
  const { control } = useFormContext<OrderValues>()
  const { fields, append, remove } = useFieldArray({ control, name: "items" })
  const [hasAdded, setHasAdded] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)

  const add = () => {
    append(BLANK_ITEM, { shouldFocus: false })
    setHasAdded(true)
  }
  const drop = (index: number) => {
    remove(index)
    setHasAdded(false)
    addButton.current?.focus()
  }
  const problemOf = (index: number) =>
    refusal?.item?.index === index
      ? t(`newOrder.refusals.${refusal.code ?? ""}`, {
          defaultValue: refusal.text,
        })
      : undefined

  return (
    <PageSection title={t("newOrder.offerings")}>
      <ul className="divide-y">
        {fields.map(({ id }, index) => (
          <OrderItem
            key={id}
            index={index}
            resellerIds={resellerIds}
            problem={problemOf(index)}
            hasFocus={hasAdded && index === fields.length - 1}
            onRemove={fields.length > 1 ? () => drop(index) : undefined}
          />
        ))}
      </ul>
      <div className="flex justify-end px-6 py-4">
        <Button
          ref={addButton}
          type="button"
          size="small"
          variant="secondary"
          onClick={add}
        >
          {t("newOrder.add")}
        </Button>
      </div>
    </PageSection>
  )
}
