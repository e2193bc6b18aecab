import { z } from "zod"
import type { OfferingChange } from "./catalogue"

const MOST_ITEMS = 10_000

const item = z
  .strictObject({
    sku: z
      .string()
      .regex(/^[A-Z0-9]{3}-[0-9]{5}$/, "must be a part number like 79G-05018"),
    name: z.string().min(1, "must not be empty"),
    description: z.string().optional(),
    family: z
      .enum(["Office", "Windows", "Server", "Project", "Visio", "Other"])
      .optional(),
    type: z.literal("Downloadable", 'must be "Downloadable"'),
    inStock: z.int().optional(),
    status: z.enum(["Available", "Discontinued"]),
    isReturnable: z.boolean().optional(),
    country: z.string().min(1, "must not be empty"),
    language: z.string().min(1, "must not be empty"),
    downloadUri: z.string().nullish(),
    price: z
      .strictObject({
        unitPrice: z.number().min(0, "must not be negative").optional(),
        currencyId: z.string().optional(),
      })
      .optional(),
    lastUpdate: z.iso
      .datetime({
        offset: true,
        error: "must be a date and time like 2026-01-31T00:00:00Z",
      })
      .optional(),
  })
  .transform(asOfferingChange)

/** Body of `POST /_sandbox/catalog`: rows in the contract's form (schema CatalogItem) to add or change. */
export const catalogueChange = z.strictObject({
  items: z
    .array(item)
    .min(1, "must name at least one row")
    .max(MOST_ITEMS, `must name at most ${MOST_ITEMS} rows`)
    .superRefine((items, context) => {
      const seen = new Set<string>()
      items.forEach(({ sku, country, language }, index) => {
        const row = JSON.stringify([sku, country, language])
        if (seen.has(row)) {
          context.addIssue({
            code: "custom",
            path: [index],
            message: `${sku} ${country} ${language} is there twice; send each row once`,
          })
        }
        seen.add(row)
      })
    }),
})

function asOfferingChange({
  type: _type,
  inStock: _inStock,
  price,
  lastUpdate,
  ...row
}: {
  type: "Downloadable"
  inStock?: number
  price?: { unitPrice?: number; currencyId?: string }
  lastUpdate?: string
} & Omit<OfferingChange, "unitPrice" | "currencyId" | "lastUpdate">) {
  return {
    ...row,
    unitPrice: price?.unitPrice?.toString(),
    currencyId: price?.currencyId,
    lastUpdate: lastUpdate ? new Date(lastUpdate) : undefined,
  } satisfies OfferingChange
}
