import { randomUUID } from "node:crypto"
import type { DataSource } from "typeorm"
import { AccountEntity, type Account } from "../entities/account"
import { ApiError } from "../http/api-error"

/** What a caller says of an account. */
export type AccountDetails = Pick<
  Account,
  "clientAccountId" | "role" | "email"
> &
  Partial<Pick<Account, "companyName" | "firstName" | "lastName" | "country">>

/** The parties that the vendor knows. */
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly now: () => number
  ) {}

  /** Creates the account, or updates e-mail address and names of the one with the same `clientAccountId`; role and country stay. */
  async synchronize(
    details: AccountDetails
  ): Promise<{ account: Account; created: boolean }> {
    const accountId = randomUUID()
    const [account] = await this.dataSource.query<Account[]>(UPSERT_SQL, [
      accountId,
      details.clientAccountId,
      details.role,
      details.email,
      details.companyName ?? null,
      details.firstName ?? null,
      details.lastName ?? null,
      details.country ?? null,
      new Date(this.now()),
    ])

    return { account, created: account.accountId === accountId }
  }

  /** @throws ApiError NotFound. */
  async get(accountId: string): Promise<Account> {
    const account = await this.dataSource.manager.findOneBy(AccountEntity, {
      accountId,
    })
    if (!account) {
      throw new ApiError(
        "NotFound",
        `There is no account ${accountId}. Synchronize it with POST /v1/accounts first.`
      )
    }

    return account
  }

  /** The newest accounts and how many there are; all of them without `take`. */
  async list(take?: number): Promise<[Account[], number]> {
    return this.dataSource.manager.findAndCount(AccountEntity, {
      order: { createdAt: "DESC", accountId: "ASC" },
      take,
    })
  }
}

const UPSERT_SQL = `
  INSERT INTO "accounts" (
    "accountId", "clientAccountId", "role", "email", "companyName",
    "firstName", "lastName", "country", "createdAt", "updatedAt"
  )
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
  ON CONFLICT ("clientAccountId") DO UPDATE SET
    "email" = excluded."email",
    "companyName" = COALESCE(excluded."companyName", "accounts"."companyName"),
    "firstName" = COALESCE(excluded."firstName", "accounts"."firstName"),
    "lastName" = COALESCE(excluded."lastName", "accounts"."lastName"),
    "updatedAt" = excluded."updatedAt",
    "calls" = "accounts"."calls" + 1
  RETURNING *
`
