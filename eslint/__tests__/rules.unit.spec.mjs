// @ts-check
import { lintProject } from "./lint-project.mjs"

const CIPHER =
  'import { createCipheriv } from "node:crypto"\nexport { createCipheriv }\n'
const ENVIRONMENT = "export const a = process.env\n"
const LONG = "export {}\n".repeat(251)

/** Each a file of its own, as one run of the linter answers all. */
const FILES = {
  "src/options/a.ts": 'import { b } from "./b"\nexport const a = b\n',
  "src/options/b.ts": 'import { c } from "./c"\nexport const b = c\n',
  "src/options/c.ts": 'export { a as c } from "./a"\n',
  "src/modules/esd/models/asset.ts":
    'import { b } from "./account"\nexport const a = () => b\n',
  "src/modules/esd/models/account.ts":
    'import { a } from "./asset"\nexport const b = () => a\n',
  "src/api/__tests__/undeclared.ts": 'import "undeclared"\n',
  "src/providers/smtp/undeclared.ts": 'import "undeclared"\n',
  "src/providers/smtp/declared.ts": 'import "declared"\n',
  "src/modules/esd/lib/cipher.ts": CIPHER,
  "src/modules/esd/lib/token-cipher.ts": CIPHER,
  "src/modules/esd/lib/decipher.ts":
    'import crypto from "node:crypto"\nexport const a = crypto.createDecipheriv\n',
  "src/modules/esd/lib/subtle.ts":
    "declare const subtle: { encrypt(): string }\nexport const a = subtle.encrypt()\n",
  "src/modules/esd/environment.ts": ENVIRONMENT,
  "src/modules/esd/brackets.ts": 'export const a = process["env"]\n',
  "src/modules/esd/process.ts":
    'import { env } from "node:process"\nexport { env }\n',
  "src/modules/esd/dynamic.ts": 'export const a = () => import("./process")\n',
  "medusa-config.ts": ENVIRONMENT,
  "apps/sandbox/environment.ts": ENVIRONMENT,
  "scripts/environment.mjs": ENVIRONMENT,
  "src/api/floating.ts":
    "declare function save(): Promise<void>\nexport function go() {\n  save()\n}\n",
  "src/api/any.ts": "export type A = any\n",
  "src/api/silent-any.ts":
    "export const read = (text: string) => JSON.parse(text)\n",
  "src/api/console.ts": 'console.log("hello")\n',
  "src/api/excused.ts": '// eslint-disable-next-line\nconsole.log("hello")\n',
  "src/api/ignored.ts": "// @ts-ignore\nexport const a: string = 1 as never\n",
  "src/api/long.ts": LONG,
  "src/api/__tests__/long.ts": LONG,
  "src/modules/esd/migrations/long.ts": LONG,
}

describe("the lint rules", () => {
  /** @type {Record<string, string[]>} */
  let broken

  beforeAll(async () => {
    broken = await lintProject(FILES)
  })

  /** @param {string[]} names */
  const of = (...names) => names.flatMap((name) => broken[name])

  it("find a cycle between files", () => {
    expect(
      of("src/options/a.ts", "src/options/b.ts", "src/options/c.ts")
    ).toEqual(Array(3).fill("import-x/no-cycle"))
  })

  it("let models refer to each other", () => {
    expect(
      of("src/modules/esd/models/asset.ts", "src/modules/esd/models/account.ts")
    ).toEqual([])
  })

  it("keep packages that package.json does not name out of src", () => {
    expect(of("src/providers/smtp/undeclared.ts")).toContain(
      "import-x/no-extraneous-dependencies"
    )
    expect(of("src/providers/smtp/declared.ts")).not.toContain(
      "import-x/no-extraneous-dependencies"
    )
    expect(of("src/api/__tests__/undeclared.ts")).toEqual([])
  })

  it.each(["cipher", "decipher", "subtle"])(
    "leave encryption to the token cipher (%s)",
    (name) => {
      expect(of(`src/modules/esd/lib/${name}.ts`)).toEqual([
        "no-restricted-syntax",
      ])
      expect(of("src/modules/esd/lib/token-cipher.ts")).toEqual([])
    }
  )

  it.each(["environment", "brackets", "process"])(
    "keep the environment out of src (%s)",
    (name) => {
      expect(of(`src/modules/esd/${name}.ts`)).toEqual(["no-restricted-syntax"])
    }
  )

  it("let programs, scripts and the configuration read the environment", () => {
    expect(
      of(
        "medusa-config.ts",
        "apps/sandbox/environment.ts",
        "scripts/environment.mjs"
      )
    ).toEqual([])
  })

  it("keep src from importing its own files dynamically", () => {
    expect(of("src/modules/esd/dynamic.ts")).toEqual(["no-restricted-syntax"])
  })

  it("find a promise that nobody waits for", () => {
    expect(of("src/api/floating.ts")).toEqual([
      "@typescript-eslint/no-floating-promises",
    ])
  })

  it("find any, said aloud or given away in silence", () => {
    expect(of("src/api/any.ts")).toEqual(["@typescript-eslint/no-explicit-any"])
    expect(of("src/api/silent-any.ts")).toEqual([
      "@typescript-eslint/no-unsafe-return",
    ])
  })

  it("keep the console out of src", () => {
    expect(of("src/api/console.ts")).toEqual(["no-console"])
  })

  it("accept no comment that switches a rule or the compiler off", () => {
    expect(of("src/api/excused.ts")).toContain("no-console")
    expect(of("src/api/ignored.ts")).toEqual([
      "@typescript-eslint/ban-ts-comment",
    ])
  })

  it("refuse a file of more than 250 lines, migrations and tests excepted", () => {
    expect(of("src/api/long.ts")).toEqual(["max-lines"])
    expect(
      of("src/api/__tests__/long.ts", "src/modules/esd/migrations/long.ts")
    ).toEqual([])
  })
})
