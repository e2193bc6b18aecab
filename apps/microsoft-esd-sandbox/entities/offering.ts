import { EntitySchema } from "typeorm"

/** One row of the catalogue: a part number in one country and language. */
export type Offering = {
  sku: string
  country: string
  language: string
  name: string
  description: string | null
  family: "Office" | "Windows" | "Server" | "Project" | "Visio" | "Other" | null
  status: "Available" | "Discontinued"
  isReturnable: boolean
  downloadUri: string | null
  /** Decimal text, as PostgreSQL gives a numeric. */
  unitPrice: string | null
  currencyId: string | null
  lastUpdate: Date
}

/** How a catalogue row is stored. */
export const OfferingEntity = new EntitySchema<Offering>({
  name: "Offering",
  tableName: "offerings",
  columns: {
    sku: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_offerings",
    },
    country: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_offerings",
    },
    language: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_offerings",
    },
    name: { type: "text" },
    description: { type: "text", nullable: true },
    family: { type: "text", nullable: true },
    status: { type: "text" },
    isReturnable: { type: "boolean" },
    downloadUri: { type: "text", nullable: true },
    unitPrice: { type: "numeric", precision: 12, scale: 2, nullable: true },
    currencyId: { type: "text", nullable: true },
    lastUpdate: { type: "timestamptz" },
  },
})
