import { EntitySchema } from "typeorm"

/** A party that the vendor knows: a reseller or an end customer. */
export type Account = {
  accountId: string
  /** The caller's own id of the account; one account per value. */
  clientAccountId: string
  role: "Reseller" | "User"
  email: string
  companyName: string | null
  firstName: string | null
  lastName: string | null
  country: string | null
  /** Synchronizations that carried this clientAccountId. */
  calls: number
  createdAt: Date
  updatedAt: Date
}

/** How an account is stored. A schema object, because esbuild (tsx) emits no decorator metadata. */
export const AccountEntity = new EntitySchema<Account>({
  name: "Account",
  tableName: "accounts",
  columns: {
    accountId: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_accounts",
    },
    clientAccountId: { type: "text" },
    role: { type: "text" },
    email: { type: "text" },
    companyName: { type: "text", nullable: true },
    firstName: { type: "text", nullable: true },
    lastName: { type: "text", nullable: true },
    country: { type: "text", nullable: true },
    calls: { type: "integer", default: 1 },
    createdAt: { type: "timestamptz" },
    updatedAt: { type: "timestamptz" },
  },
  uniques: [
    { name: "UQ_accounts_clientAccountId", columns: ["clientAccountId"] },
  ],
})
