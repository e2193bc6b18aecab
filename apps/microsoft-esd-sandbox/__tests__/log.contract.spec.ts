import { startTestSandbox } from "./support/start-test-sandbox"

describe("the log", () => {
  it("has a line for each request, and neither keys nor tokens", async () => {
    const log: Record<string, unknown>[] = []
    const sandbox = await startTestSandbox(
      { log: true },
      { report: (line) => log.push(line) }
    )
    const { body } = await sandbox.api.post("/v1/orders", sandbox.purchase())
    const { productKey } = body.token
    await sandbox.control("post", `/tokens/${productKey}/redeem`)
    const token = await sandbox.accessToken()
    await sandbox.close()

    const lines = JSON.stringify(log)
    expect(log).toContainEqual({
      method: "POST",
      route: "/_sandbox/tokens/:productKey/redeem",
      status: 200,
      ms: 0,
      correlationId: expect.any(String),
    })
    expect(lines).toContain("/v1/orders")
    expect(lines).not.toContain(productKey)
    expect(lines).not.toContain(token)
  })
})
