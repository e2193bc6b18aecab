import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

const RESELLER = {
  clientAccountId: "reseller-7",
  role: "Reseller",
  email: "office@reseller.test",
  companyName: "Reseller GmbH",
  firstName: "Ada",
  lastName: "Lovelace",
  country: "DE",
}

describe("accounts", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  beforeEach(() => sandbox.control("post", "/reset"))
  afterAll(() => sandbox.close())

  const synchronize = (body: object) => sandbox.api.post("/v1/accounts", body)

  it.each(["Reseller", "User"])("creates a %s", async (role) => {
    const { status, body } = await synchronize({ ...RESELLER, role })

    expect(status).toBe(201)
    expect(body).toEqual({
      ...RESELLER,
      role,
      accountId: expect.any(String),
      parentAccountId: null,
      status: "Synchronized",
    })
  })

  it("creates an account from no more than the required fields", async () => {
    const { status, body } = await synchronize({
      clientAccountId: "minimal",
      role: "User",
      email: "a@b.test",
      parentAccountId: null,
    })

    expect(status).toBe(201)
    expect(body).toMatchObject({ companyName: null, firstName: null })
  })

  it("answers the same account for the same clientAccountId and updates e-mail and names", async () => {
    const created = await synchronize(RESELLER)
    const updated = await synchronize({
      clientAccountId: RESELLER.clientAccountId,
      role: "Reseller",
      email: "new@reseller.test",
      companyName: "Reseller AG",
    })

    expect(updated.status).toBe(200)
    expect(updated.body).toEqual({
      ...created.body,
      email: "new@reseller.test",
      companyName: "Reseller AG",
    })
  })

  it("makes one account of many simultaneous calls", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => synchronize(RESELLER))
    )

    expect(new Set(answers.map(({ body }) => body.accountId)).size).toBe(1)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  it("gives an account by its id", async () => {
    const created = await synchronize(RESELLER)
    const found = await sandbox.api.get(
      `/v1/accounts/${created.body.accountId}`
    )

    expect(found.status).toBe(200)
    expect(found.body).toEqual(created.body)
  })

  it("answers 404 NotFound for an id that it never gave", async () => {
    const { status, body } = await sandbox.api.get("/v1/accounts/unknown")

    expect(status).toBe(404)
    expect(body.code).toBe("NotFound")
  })

  it.each(["Reseller", "User"])(
    "accepts no parent account for a %s, and creates nothing",
    async (role) => {
      const { status, body } = await synchronize({
        ...RESELLER,
        role,
        parentAccountId: "parent",
      })
      const { body: known } = await sandbox.control("get", "/accounts")

      expect(status).toBe(422)
      expect(body.code).toBe("ParentAccountNotAllowed")
      expect(known).toEqual({ accounts: [], count: 0 })
    }
  )

  it.each([
    ["clientAccountId", { clientAccountId: undefined }],
    ["role", { role: "Distributor" }],
    ["email", { email: "nobody" }],
  ])("names %s when it is missing or wrong", async (field, changes) => {
    const { status, body } = await synchronize({ ...RESELLER, ...changes })

    expect(status).toBe(400)
    expect(body.details).toMatchObject([{ field }])
  })
})
