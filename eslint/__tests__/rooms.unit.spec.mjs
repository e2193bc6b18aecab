// @ts-check
import { dirname } from "node:path"
import { lintProject } from "./lint-project.mjs"

const FORBIDDEN = [
  ["src/modules/esd/service.ts", "../esd-queue"],
  ["src/modules/esd/service.ts", "../../workflows/split"],
  ["src/modules/esd/service.ts", "../../emails"],
  ["src/modules/esd/service.ts", "bullmq"],
  ["src/modules/esd/lib/cipher.ts", "@medusajs/framework/utils"],
  ["src/modules/esd/lib/cipher.ts", "../service"],
  ["src/modules/esd/clients/microsoft-esd/a.ts", "@medusajs/framework"],
  ["src/modules/esd/clients/microsoft-esd/a.ts", "../../service"],
  ["src/modules/esd-queue/service.ts", "../esd/lib/cipher"],
  ["src/modules/esd-queue/service.ts", "nodemailer"],
  ["src/options/index.ts", "@medusajs/framework/utils"],
  ["src/emails/index.ts", "@medusajs/framework/utils"],
  ["src/emails/index.ts", "../options"],
  ["src/providers/smtp/service.ts", "../../options"],
  ["src/workflows/split.ts", "../emails"],
  ["src/workflows/split.ts", "ioredis"],
  ["src/workflows/split.ts", "../api/validators"],
  ["src/subscribers/order-placed.ts", "bullmq"],
  ["src/subscribers/order-placed.ts", "../emails"],
  ["src/api/store/route.ts", "../../../apps/sandbox/main"],
  ["src/api/store/route.ts", "../../../scripts/demo"],
  ["src/api/store/route.ts", "../../../integration-tests/setup"],
  ["src/admin/page.ts", "../modules/esd"],
  ["src/admin/page.ts", "node:crypto"],
  ["src/storefront/client.ts", "../options"],
  ["src/storefront/client.ts", "@medusajs/framework/types"],
  ["src/a-room-without-a-row/index.ts", "../options"],
  ["apps/sandbox/main.ts", "../../src/options"],
  ["apps/sandbox/__tests__/main.ts", "../../../src/options"],
  ["apps/sandbox/main.ts", "../mail-inbox"],
]

const ALLOWED = [
  ["src/modules/esd/service.ts", "../../options"],
  ["src/modules/esd/service.ts", "./lib/cipher"],
  ["src/modules/esd/service.ts", "@medusajs/framework/utils"],
  ["src/modules/esd-queue/service.ts", "bullmq"],
  ["src/workflows/mails/steps/send.ts", "../../../emails"],
  ["src/workflows/mails/steps/send.ts", "../prepare-mail"],
  ["src/workflows/split.ts", "../modules/esd"],
  ["src/api/store/route.ts", "../../workflows/split"],
  ["src/modules/esd/__tests__/a.ts", "../../../../apps/sandbox/main"],
  ["integration-tests/http/a.ts", "../../apps/sandbox/main"],
  ["apps/sandbox/main.ts", "./database"],
  ["apps/sandbox/main.ts", "typeorm"],
]

const FORMS = [
  'import "../options"',
  'export * from "../options"',
  'export { a } from "../options"',
  'export const a = () => import("../options")',
  'export type A = import("../options").A',
  'import a = require("../options")\nexport { a }',
]

/** One file a case, so that a single run of the linter answers all.
 *
 * @param {string} file @param {string} path
 */
const nameOf = (file, path) =>
  `${dirname(file)}/${path.replace(/[^a-z]+/g, "-")}-case.ts`

/** @param {number} index */
const formFile = (index) => `src/emails/form-${index}.ts`

describe("the rooms", () => {
  /** @type {Record<string, string[]>} */
  let broken

  beforeAll(async () => {
    broken = await lintProject({
      ...Object.fromEntries(
        [...FORBIDDEN, ...ALLOWED].map(([file, path]) => [
          nameOf(file, path),
          `export * from "${path}"\n`,
        ])
      ),
      ...Object.fromEntries(
        FORMS.map((code, index) => [formFile(index), `${code}\n`])
      ),
    })
  })

  it.each(FORBIDDEN)("keep %s from importing %s", (file, path) => {
    expect(broken[nameOf(file, path)]).toEqual(["esd/room"])
  })

  it.each(ALLOWED)("let %s import %s", (file, path) => {
    expect(broken[nameOf(file, path)]).toEqual([])
  })

  it.each(FORMS.map((code, index) => [code, index]))(
    "see an import in the form %j",
    (_code, index) => {
      expect(broken[formFile(Number(index))]).toContain("esd/room")
    }
  )
})
