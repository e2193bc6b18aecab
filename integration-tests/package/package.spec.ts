import { execFile } from "node:child_process"
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

const ROOT = join(__dirname, "../..")
/** What the package is made of; nothing that another build has left behind. */
const SOURCES = [
  "src",
  "scripts/build-storefront.mjs",
  "scripts/project-root.mjs",
  "scripts/storefront",
  "package.json",
  "tsconfig.json",
  "tsconfig.storefront.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
]

/** Two builds, on a machine that does other things as well. */
const BUILD_MS = 600_000

const NAME = "medusa-plugin-microsoft-esd"

/** A page that a server renders. */
const PAGE = `
  import { createElement as h } from "react"
  import { renderToString } from "react-dom/server"
  import { createEsdClient, EsdProvider, Licences } from "${NAME}/storefront"

  const client = createEsdClient({ baseUrl: "http://localhost:1", publishableKey: "pk" })
  console.log(renderToString(h(EsdProvider, { client, locale: "de" }, h(Licences))))
`

/** What asks for it in CommonJS, which Node allows for ES modules. */
const SCRIPT = `
  const { createEsdClient } = require("${NAME}/storefront")
  console.log(typeof createEsdClient)
`

/** It has no default export, which types of CommonJS would promise. */
const DEFAULT_IMPORT = `
  // @ts-expect-error there is none
  import storefront from "${NAME}/storefront"
  export const client = storefront
`

/** A page that can be compiled only where the types say what they should. */
const TYPED_PAGE = `
  import { createEsdClient, type EsdAssetResponse, EsdProvider, ServiceDetails } from "${NAME}/storefront"

  const client = createEsdClient({ baseUrl: "", publishableKey: "pk" })
  export const read = async (): Promise<EsdAssetResponse["sync_status"]> =>
    (await client.licences.retrieve("esda_1")).sync_status
  // @ts-expect-error there is no such method
  client.licences.remove("esda_1")
  // @ts-expect-error the cart is missing
  export const wrong = <ServiceDetails />
  export const page = (
    <EsdProvider client={client} locale="de" words={{ serviceDetails: { save: "Weiter" } }}>
      <ServiceDetails cartId="cart_1" onSaved={({ can_resell }) => void can_resell} />
    </EsdProvider>
  )
`

type Packed = { files: Array<{ path: string; mode: number }> }

describe("the package", () => {
  let folder: string
  let output: string
  let files: string[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "esd-package-"))
    await Promise.all(
      SOURCES.map((name) =>
        cp(join(ROOT, name), join(folder, name), { recursive: true })
      )
    )
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"))

    const built = await run("npm", ["run", "build"], {
      cwd: folder,
      env: { ...process.env, LOG_LEVEL: "info" },
    })
    output = built.stdout + built.stderr
    const packed = await run("npm", ["pack", "--json", "--ignore-scripts"], {
      cwd: folder,
    })
    files = (JSON.parse(packed.stdout) as Packed[])[0].files.map(
      ({ path }) => path
    )
  }, BUILD_MS)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it("is built without an error", () => {
    expect(output).toContain("Plugin build completed successfully")
    expect(output).toContain("Storefront build completed successfully")
    expect(output).not.toMatch(/error/i)
  })

  it("holds the built plugin, README and LICENSE, and nothing else", () => {
    expect(
      files.filter((file) => !file.startsWith(".medusa/server/src/")).sort()
    ).toEqual(["LICENSE", "README.md", "package.json"])
    expect(files.filter((file) => /__tests__|\.spec\./.test(file))).toEqual([])
  })

  it.each([
    "src/modules/esd/index.js",
    "src/modules/esd-queue/index.js",
    "src/modules/esd-invoice/index.js",
    "src/providers/smtp/index.js",
    "src/workflows/index.js",
    "src/workflows/index.d.ts",
    "src/types/index.js",
    "src/admin/index.mjs",
    "src/api/admin/esd/assets/route.js",
    "src/subscribers/order-placed.js",
    "src/jobs/reconcile-esd.js",
    "src/links/product-variant-esd-product.js",
    "src/scripts/doctor.js",
    "src/storefront/index.mjs",
    "src/storefront/index.d.ts",
    "src/storefront/index.d.mts",
    "src/types/esd-asset.d.mts",
  ])("holds %s", (file) => {
    expect(files).toContain(`.medusa/server/${file}`)
  })

  it("is built by packing it, so that nobody publishes half of it", async () => {
    const { scripts } = JSON.parse(
      await readFile(join(ROOT, "package.json"), "utf8")
    ) as { scripts: Record<string, string> }

    expect(scripts.prepack).toBe("npm run build")
  })

  describe("in a shop that has React and no Medusa", () => {
    let shop: string

    beforeAll(async () => {
      shop = join(folder, "shop")
      const installed = join(shop, "node_modules", NAME)
      await mkdir(installed, { recursive: true })
      const [archive] = (await readdir(folder)).filter((file) =>
        file.endsWith(".tgz")
      )
      await run("tar", [
        ...["-xzf", join(folder, archive)],
        ...["-C", installed, "--strip-components=1"],
      ])
      await mkdir(join(shop, "node_modules/@types"))
      await Promise.all(
        ["react", "react-dom", "@types/react"].map((name) =>
          symlink(
            join(ROOT, "node_modules", name),
            join(shop, "node_modules", name)
          )
        )
      )
    })

    const modulesOfStorefront = async () => {
      const built = files.filter((file) =>
        /^\.medusa\/server\/src\/(storefront|types)\/.*\.mjs$/.test(file)
      )

      return Promise.all(
        built.map(async (file) => ({
          file,
          code: await readFile(join(folder, file), "utf8"),
        }))
      )
    }

    it("imports nothing but React", async () => {
      const modules = await modulesOfStorefront()
      const imported = modules.flatMap(({ code }) =>
        [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
          ([, specifier]) => specifier
        )
      )

      expect(modules.length).toBeGreaterThan(50)
      expect(
        [...new Set(imported)]
          .filter((specifier) => !specifier.startsWith("."))
          .sort()
      ).toEqual(["react", "react/jsx-runtime"])
    })

    it('says "use client" in every file that uses React, and in no other entry', async () => {
      const modules = await modulesOfStorefront()
      const isClient = (code: string) => code.startsWith('"use client"')
      const silent = modules.filter(
        ({ code }) =>
          /from "react(\/jsx-runtime)?"/.test(code) && !isClient(code)
      )

      expect(silent.map(({ file }) => file)).toEqual([])
      // so that a server can make a client, too
      expect(
        modules.filter(
          ({ file, code }) =>
            /storefront\/(index|client\/.*)\.mjs$/.test(file) && isClient(code)
        )
      ).toEqual([])
    })

    it("has no second, CommonJS storefront", () => {
      expect(
        files.filter((file) => /src\/storefront\/.*\.js$/.test(file))
      ).toEqual([])
    })

    it("can be imported and rendered by Node", async () => {
      const { stdout } = await run(
        process.execPath,
        ["--input-type=module", "--eval", PAGE],
        { cwd: shop }
      )

      expect(stdout).toContain("Lizenzen")
    })

    it("can be required by Node", async () => {
      const { stdout } = await run(process.execPath, ["--eval", SCRIPT], {
        cwd: shop,
      })

      expect(stdout.trim()).toBe("function")
    })

    /** What the compiler has to say about a page of a shop. */
    const compile = async (
      page: string,
      type: string,
      [module, moduleResolution]: string[]
    ) => {
      const options = {
        ...{ noEmit: true, strict: true, jsx: "react-jsx", types: [] },
        ...{ target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"] },
        ...{ module, moduleResolution },
      }
      await Promise.all([
        writeFile(join(shop, "package.json"), JSON.stringify({ type })),
        writeFile(join(shop, "page.tsx"), page),
        writeFile(
          join(shop, "tsconfig.json"),
          JSON.stringify({ compilerOptions: options, files: ["page.tsx"] })
        ),
      ])
      const tsc = join(ROOT, "node_modules/typescript/bin/tsc")
      const { stdout } = await run(process.execPath, [tsc, "-p", shop]).catch(
        ({ stdout }: { stdout: string }) => ({ stdout })
      )

      return stdout
    }

    it.each([
      ["module", "ESNext", "Bundler"],
      ["commonjs", "ESNext", "Bundler"],
      ["module", "Node16", "Node16"],
      ["commonjs", "Node16", "Node16"],
      ["module", "NodeNext", "NodeNext"],
      ["commonjs", "NodeNext", "NodeNext"],
      ["commonjs", "ESNext", "Node10"],
    ])(
      "has types that a shop of type %s with module %s and moduleResolution %s reads",
      async (type, ...settings) => {
        expect(await compile(TYPED_PAGE, type, settings)).toBe("")
      }
    )

    it.each(["Node16", "NodeNext"])(
      "has the types of an ES module for who imports it with moduleResolution %s",
      async (name) => {
        expect(await compile(DEFAULT_IMPORT, "module", [name, name])).toBe("")
      }
    )
  })
})
