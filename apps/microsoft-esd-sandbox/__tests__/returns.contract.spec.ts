import { randomUUID } from "node:crypto"
import {
  startTestSandbox,
  type TestSandbox,
} from "./support/start-test-sandbox"

const MS_PER_DAY = 86_400_000

describe("returning a licence", () => {
  let sandbox: TestSandbox

  beforeAll(async () => {
    sandbox = await startTestSandbox({ returnWindowDays: 1 })
  })
  afterAll(() => sandbox.close())

  const buy = async (changes: Record<string, unknown> = {}) =>
    (await sandbox.api.post("/v1/orders", sandbox.purchase(changes))).body
  const giveBack = (orderId: string, body?: object) =>
    sandbox.api.post(`/v1/orders/${orderId}/return`, body)
  const find = async (order: { clientTransactionId: string }) =>
    (await sandbox.api.get(`/v1/orders/ctid/${order.clientTransactionId}`)).body
  const redeem = (productKey: string) =>
    sandbox.control("post", `/tokens/${productKey}/redeem`)

  it("marks its token ReturnAccepted and its return Successful", async () => {
    const order = await buy()
    const { status, body } = await giveBack(order.orderId, {
      reason: "bought by mistake",
    })

    expect(status).toBe(200)
    expect(body.token.status).toMatchObject({
      status: "ReturnAccepted",
      returnStatus: "Successful",
      isReturnable: false,
    })
    expect(await find(order)).toEqual(body)
  })

  it("needs no reason", async () => {
    const order = await buy()

    expect((await giveBack(order.orderId)).status).toBe(200)
  })

  it("is refused for a licence that is in use", async () => {
    const order = await buy()
    await redeem(order.token.productKey).then(({ status }) =>
      expect(status).toBe(200)
    )
    const { status, body } = await giveBack(order.orderId)
    const { token } = await find(order)

    expect(status).toBe(409)
    expect(body.code).toBe("TokenRedeemed")
    expect(token.status).toMatchObject({
      status: "Redeemed",
      returnStatus: "None",
      isReturnable: false,
      redemptionDate: new Date(sandbox.clock.now()).toISOString(),
    })
  })

  it("is refused the second time", async () => {
    const order = await buy()
    await giveBack(order.orderId)
    const { status, body } = await giveBack(order.orderId)

    expect(status).toBe(409)
    expect(body.code).toBe("AlreadyReturned")
  })

  it("succeeds once when it is asked for many times at once", async () => {
    const order = await buy()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => giveBack(order.orderId))
    )

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(
      answers.filter(({ body }) => body.code === "AlreadyReturned")
    ).toHaveLength(9)
  })

  it("never happens to a licence that is redeemed at the same moment", async () => {
    const order = await buy()
    const [returned, redeemed] = await Promise.all([
      giveBack(order.orderId),
      redeem(order.token.productKey),
    ])
    const won = [returned, redeemed].filter(({ status }) => status === 200)

    expect(won).toHaveLength(1)
  })

  it("is refused after the return window, which the answer shows beforehand", async () => {
    const order = await buy()
    sandbox.clock.advance(MS_PER_DAY - 1)
    expect((await find(order)).token.status.isReturnable).toBe(true)
    sandbox.clock.advance(1)
    expect((await find(order)).token.status.isReturnable).toBe(false)
    const { status, body } = await giveBack(order.orderId)

    expect(status).toBe(410)
    expect(body.code).toBe("ReturnWindowElapsed")
  })

  it("is refused for a product that cannot be returned", async () => {
    const order = await buy({ sku: "P73-08920" })
    const { status, body } = await giveBack(order.orderId)

    expect(order.token.status.isReturnable).toBe(false)
    expect(status).toBe(410)
    expect(body.code).toBe("ReturnWindowElapsed")
  })

  it("answers 404 NotFound for an order that does not exist", async () => {
    const { status, body } = await giveBack(randomUUID())

    expect(status).toBe(404)
    expect(body.code).toBe("NotFound")
  })

  it("refuses a reason of more than 500 characters", async () => {
    const order = await buy()
    const { status, body } = await giveBack(order.orderId, {
      reason: "x".repeat(501),
    })

    expect(status).toBe(400)
    expect(body.details).toMatchObject([{ field: "reason" }])
    expect((await find(order)).token.status.status).toBe("Activated")
  })

  it("leaves a returned key unusable", async () => {
    const order = await buy()
    await giveBack(order.orderId)
    const { status, body } = await redeem(order.token.productKey)

    expect(status).toBe(409)
    expect(body.code).toBe("AlreadyReturned")
  })
})
