import { EntitySchema } from "typeorm"

/** The id of a client assertion that was spent: it buys no second access token. */
export type UsedAssertion = {
  clientId: string
  jti: string
  expiresAt: Date
}

/** How a spent assertion is stored. */
export const UsedAssertionEntity = new EntitySchema<UsedAssertion>({
  name: "UsedAssertion",
  tableName: "used_assertions",
  columns: {
    clientId: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_used_assertions",
    },
    jti: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_used_assertions",
    },
    expiresAt: { type: "timestamptz" },
  },
})
