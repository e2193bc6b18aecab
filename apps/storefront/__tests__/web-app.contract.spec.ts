import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import request from "supertest"
import { createWebApp } from "../server/create-web-app"
import { readSettings } from "../server/read-settings"

describe("the program that serves the shop", () => {
  let files: string
  let app: ReturnType<typeof createWebApp>

  beforeAll(() => {
    files = mkdtempSync(join(tmpdir(), "esd-storefront-"))
    mkdirSync(join(files, "assets"))
    writeFileSync(join(files, "index.html"), "<title>Shop</title>")
    writeFileSync(join(files, "assets", "index-1a2b.js"), "1")
    app = createWebApp({
      port: 0,
      files,
      medusaUrl: "http://localhost:9000",
      publishableKey: "pk_1",
      regionId: "reg_1",
    })
  })

  afterAll(() => rmSync(files, { recursive: true }))

  it("tells the browser where Medusa is, and nothing else", async () => {
    const { body, headers } = await request(app).get("/config.json").expect(200)

    expect(body).toEqual({
      medusa_url: "http://localhost:9000",
      publishable_key: "pk_1",
      region_id: "reg_1",
    })
    expect(headers["cache-control"]).toBe("no-store")
  })

  it.each(["/", "/account/licences/esdas_1", "/orders/order_1"])(
    "answers %s with the shop's first page, which is asked for anew each time",
    async (path) => {
      const { text, headers } = await request(app).get(path).expect(200)

      expect(text).toBe("<title>Shop</title>")
      expect(headers["cache-control"]).toBe("no-cache")
    }
  )

  it("lets browsers keep files whose names change with their content, and has no page for one that is gone", async () => {
    const { headers } = await request(app).get("/assets/index-1a2b.js")
    const gone = await request(app).get("/assets/index-old.js")

    expect(headers["cache-control"]).toContain("immutable")
    expect(gone.status).toBe(404)
  })

  it("lets pages run its own scripts only and talk to itself and Medusa only", async () => {
    const { headers } = await request(app).get("/")
    const policy = headers["content-security-policy"]

    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self' http://localhost:9000;")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers["referrer-policy"]).toBe("no-referrer")
  })

  it("names the setting that it lacks", () => {
    expect(() => readSettings({ STOREFRONT_FILES: files })).toThrow(
      "STOREFRONT_MEDUSA_URL is not set."
    )
  })
})
