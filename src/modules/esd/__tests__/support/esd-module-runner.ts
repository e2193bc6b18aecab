import { randomBytes } from "node:crypto"
import { join } from "node:path"
import {
  moduleIntegrationTestRunner,
  type SuiteOptions,
} from "@medusajs/test-utils"
import { generate } from "selfsigned"
import type { PluginOptionsInput } from "../../../../options"
import { ESD_MODULE } from "../../index"
import type EsdModuleService from "../../service"

/**
 * Options that the plugin accepts. The test runner copies them before the
 * certificate can be made, so that comes in `beforeAll`, through the array.
 */
const options: PluginOptionsInput = {
  connections: [],
  encryptionKeys: [{ id: "test", key: randomBytes(32).toString("base64") }],
  invoice: { seller: { name: "Licence Shop Ltd", addressLines: ["Dublin"] } },
}

/** Runs a suite on the module and a real PostgreSQL, migrated anew for each test. */
export function describeEsdModule(
  testSuite: (suite: SuiteOptions<EsdModuleService>) => void
): void {
  beforeAll(async () => {
    const { cert, private: privateKey } = await generate([
      { name: "commonName", value: "test" },
    ])

    options.connections.push({
      id: "test",
      systemName: "Test",
      authority: "http://127.0.0.1:1",
      tenantId: "tenant",
      resource: "api://esd",
      serviceUrl: "http://127.0.0.1:1",
      channelId: "channel",
      clientId: "client",
      certificate: cert,
      privateKey,
      country: "DE",
      language: "de-DE",
    })
  })

  moduleIntegrationTestRunner<EsdModuleService>({
    moduleName: ESD_MODULE,
    resolve: join(__dirname, "../.."),
    pathToMigrations: join(__dirname, "../../migrations"),
    moduleOptions: options,
    testSuite,
  })
}
