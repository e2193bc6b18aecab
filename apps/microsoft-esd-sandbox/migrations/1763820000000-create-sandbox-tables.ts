import type { MigrationInterface, QueryRunner } from "typeorm"

/** The sandbox's first tables: catalogue, accounts, orders with their tokens, spent assertions, signing key. */
export class CreateSandboxTables1763820000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "offerings" (
        "sku" text NOT NULL,
        "country" text NOT NULL,
        "language" text NOT NULL,
        "name" text NOT NULL,
        "description" text,
        "family" text,
        "status" text NOT NULL,
        "isReturnable" boolean NOT NULL,
        "downloadUri" text,
        "unitPrice" numeric(12,2),
        "currencyId" text,
        "lastUpdate" timestamptz NOT NULL,
        CONSTRAINT "PK_offerings" PRIMARY KEY ("sku", "country", "language")
      )
    `)

    await queryRunner.query(`
      CREATE TABLE "accounts" (
        "accountId" text NOT NULL,
        "clientAccountId" text NOT NULL,
        "role" text NOT NULL,
        "email" text NOT NULL,
        "companyName" text,
        "firstName" text,
        "lastName" text,
        "country" text,
        "calls" integer NOT NULL DEFAULT 1,
        "createdAt" timestamptz NOT NULL,
        "updatedAt" timestamptz NOT NULL,
        CONSTRAINT "PK_accounts" PRIMARY KEY ("accountId"),
        CONSTRAINT "UQ_accounts_clientAccountId" UNIQUE ("clientAccountId")
      )
    `)

    await queryRunner.query(`
      CREATE TABLE "orders" (
        "orderId" text NOT NULL,
        "clientTransactionId" text NOT NULL,
        "channelId" text NOT NULL,
        "sku" text NOT NULL,
        "country" text NOT NULL,
        "language" text,
        "endCustomerAccountId" text NOT NULL,
        "resellerAccountId" text,
        "poNumber" text,
        "productKey" text NOT NULL,
        "redemptionToken" bytea,
        "downloadUri" text,
        "isReturnable" boolean NOT NULL,
        "tokenStatus" text NOT NULL DEFAULT 'Activated',
        "redeemedAt" timestamptz,
        "returnReason" text,
        "statusChangedAt" timestamptz NOT NULL,
        "purchasedAt" timestamptz NOT NULL,
        "availableAt" timestamptz NOT NULL,
        "calls" integer NOT NULL DEFAULT 1,
        CONSTRAINT "PK_orders" PRIMARY KEY ("orderId"),
        CONSTRAINT "UQ_orders_clientTransactionId"
          UNIQUE ("clientTransactionId"),
        CONSTRAINT "UQ_orders_productKey" UNIQUE ("productKey"),
        CONSTRAINT "FK_orders_endCustomerAccountId"
          FOREIGN KEY ("endCustomerAccountId")
          REFERENCES "accounts" ("accountId"),
        CONSTRAINT "FK_orders_resellerAccountId"
          FOREIGN KEY ("resellerAccountId")
          REFERENCES "accounts" ("accountId")
      )
    `)
    await queryRunner.query(
      `CREATE INDEX "IX_orders_purchasedAt" ON "orders" ("purchasedAt")`
    )

    await queryRunner.query(`
      CREATE TABLE "used_assertions" (
        "clientId" text NOT NULL,
        "jti" text NOT NULL,
        "expiresAt" timestamptz NOT NULL,
        CONSTRAINT "PK_used_assertions" PRIMARY KEY ("clientId", "jti")
      )
    `)

    await queryRunner.query(`
      CREATE TABLE "signing_keys" (
        "kid" text NOT NULL,
        "jwk" jsonb NOT NULL,
        "createdAt" timestamptz NOT NULL,
        CONSTRAINT "PK_signing_keys" PRIMARY KEY ("kid")
      )
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      "orders",
      "accounts",
      "offerings",
      "used_assertions",
      "signing_keys",
    ]) {
      await queryRunner.query(`DROP TABLE "${table}"`)
    }
  }
}
