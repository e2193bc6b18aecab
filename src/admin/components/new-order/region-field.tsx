import { Select } from "@medusajs/ui"
import { useController } from "react-hook-form"
import { useWording } from "../../hooks/use-wording"
import type { OrderValues } from "../../lib/orders/order-values"
import type { Region } from "../../lib/orders/region-for"
import { Field } from "../fields/field"

type Props = {
  regions: Region[]
  /** The one that is taken where none is chosen. */
  regionId: string
}

/** The region that is sold in, which prices and taxes go by. */
export function RegionField({ regions, regionId }: Props) {
  const { t } = useWording()
  const { field, fieldState } = useController<OrderValues, "region_id">({
    name: "region_id",
  })

  return (
    <Field
      label={t("newOrder.region")}
      hint={t("newOrder.regionHint")}
      error={fieldState.error?.message}
    >
      {(control) => (
        <Select value={regionId} onValueChange={field.onChange}>
          <Select.Trigger {...control} onBlur={field.onBlur}>
            <Select.Value placeholder={t("newOrder.regionPlaceholder")} />
          </Select.Trigger>
          <Select.Content>
            {regions.map(({ id, name, currency_code }) => (
              <Select.Item key={id} value={id}>
                {name} ({currency_code.toUpperCase()})
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
