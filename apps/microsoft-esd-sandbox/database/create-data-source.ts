import { DataSource } from "typeorm"
import { AccountEntity } from "../entities/account"
import { OfferingEntity } from "../entities/offering"
import { OrderEntity } from "../entities/order"
import { SigningKeyEntity } from "../entities/signing-key"
import { UsedAssertionEntity } from "../entities/used-assertion"
import { CreateSandboxTables1763820000000 } from "../migrations/1763820000000-create-sandbox-tables"

const POOL_SIZE = 20

/** Describes the sandbox's database; nothing is connected before `initialize()`. */
export function createDataSource(databaseUrl: string): DataSource {
  return new DataSource({
    type: "postgres",
    url: databaseUrl,
    applicationName: "microsoft-esd-sandbox",
    poolSize: POOL_SIZE,
    connectTimeoutMS: 10_000,
    entities: [
      AccountEntity,
      OfferingEntity,
      OrderEntity,
      SigningKeyEntity,
      UsedAssertionEntity,
    ],
    migrations: [CreateSandboxTables1763820000000],
    migrationsTransactionMode: "all",
    installExtensions: false,
    synchronize: false,
  })
}
