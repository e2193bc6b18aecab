import { readFileSync } from "node:fs"
import { join } from "node:path"
import request from "supertest"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

describe("the page", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  beforeEach(() => sandbox.control("post", "/reset"))
  afterAll(() => sandbox.close())

  const open = async (language = "en-GB,en;q=0.9") => {
    const response = await request(sandbox.url)
      .get("/")
      .set("Accept-Language", language)
      .expect(200)
      .expect("Content-Type", /html/)
    return response.text.replace(/\s+/g, " ")
  }

  it.each([
    ["en", "it is not Microsoft&#39;s contract"],
    ["de-DE", "sie ist nicht Microsofts Vertrag"],
    ["fr", "it is not Microsoft&#39;s contract"],
  ])(
    "says in %s that it is not Microsoft's contract",
    async (language, text) => {
      expect(await open(language)).toContain(text)
    }
  )

  it("says what is there when nothing is", async () => {
    const page = await open()

    expect(page).toContain("Nothing sold yet")
    expect(page).toContain("No account has been synchronized yet")
    expect(page).toContain("None: everything works")
  })

  it("shows what was sold, with nothing of the key but its last group", async () => {
    const account = await sandbox.api.post("/v1/accounts", {
      clientAccountId: "page",
      role: "User",
      email: "page@example.test",
      companyName: "<Page> & Co",
    })
    const { body } = await sandbox.api.post(
      "/v1/orders",
      sandbox.purchase({ endCustomerAccountId: account.body.accountId })
    )
    await sandbox.control("post", `/tokens/${body.token.productKey}/redeem`)
    await sandbox.control("post", "/faults", { kind: "rate429", count: 7 })
    const page = await open()
    const groups: string[] = body.token.productKey.split("-")

    expect(page).toContain(`•••••-•••••-•••••-•••••-${groups[4]}`)
    expect(page).not.toContain(groups.slice(0, 2).join("-"))
    expect(page).toContain(body.clientTransactionId)
    expect(page).toContain("Redeemed")
    expect(page).toContain("&lt;Page&gt; &amp; Co")
    expect(page).toContain("rate429")
    expect(page).toContain("7 left")
  })

  it.each([
    ["/page/page.css", /css/],
    ["/page/page.js", /javascript/],
  ])("brings %s itself", async (path, type) => {
    await request(sandbox.url)
      .get(path)
      .expect(200)
      .expect("Content-Type", type)
  })

  it("may load nothing from elsewhere", async () => {
    await request(sandbox.url)
      .get("/")
      .expect("Content-Security-Policy", /default-src 'none'/)
  })

  it("links to the contract that it keeps", async () => {
    expect(await open()).toContain('href="/microsoft-esd-api.yaml"')
    const { text } = await request(sandbox.url)
      .get("/microsoft-esd-api.yaml")
      .expect(200)

    expect(text).toBe(
      readFileSync(
        join(__dirname, "../../../docs/microsoft-esd-api.yaml"),
        "utf8"
      )
    )
  })
})
