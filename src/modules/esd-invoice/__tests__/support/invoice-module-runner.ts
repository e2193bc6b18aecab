import { join } from "node:path"
import {
  moduleIntegrationTestRunner,
  type SuiteOptions,
} from "@medusajs/test-utils"
import { ESD_INVOICE_MODULE } from "../../index"
import type EsdInvoiceModuleService from "../../service"
import { addConnection, pluginOptions } from "./plugin-options"

/** What a suite gets: the service on a fresh database, and that database. */
export type InvoiceSuite = SuiteOptions<EsdInvoiceModuleService>

/** Runs a suite on the module and a real PostgreSQL, migrated anew for each test. */
export function describeInvoiceModule(
  testSuite: (suite: InvoiceSuite) => void,
  invoiceOptions = pluginOptions.invoice
): void {
  beforeAll(addConnection)

  moduleIntegrationTestRunner<EsdInvoiceModuleService>({
    moduleName: ESD_INVOICE_MODULE,
    resolve: join(__dirname, "../.."),
    pathToMigrations: join(__dirname, "../../migrations"),
    moduleOptions: { ...pluginOptions, invoice: invoiceOptions },
    testSuite,
  })
}
