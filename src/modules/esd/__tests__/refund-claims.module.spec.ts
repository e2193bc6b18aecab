import type {
  ClaimedRefund,
  RefundClaim,
} from "../services/settling/claim-refund"
import { describeEsdModule } from "./support/esd-module-runner"

const REFUND = {
  order_id: "order_1",
  method: "payment",
  amount: "119",
  currency_code: "eur",
} as const

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const knex = () => MikroOrmWrapper.forkManager().getKnex()

  const insert = (...creditNotes: string[]) =>
    service.settling.insertRefunds(
      creditNotes.map((credit_note_id) => ({ ...REFUND, credit_note_id }))
    )

  const claim = async (): Promise<ClaimedRefund> => {
    const claimed = await service.settling.claimRefund("order_1")

    if (claimed.outcome !== "claimed") {
      throw new Error(`The refund is ${claimed.outcome}.`)
    }

    return claimed.refund
  }

  const outcomes = (claims: RefundClaim[]) =>
    claims.map(({ outcome }) => outcome).sort()

  const refunds = () =>
    knex()("esd_refund").select("credit_note_id", "status").orderBy("id")

  it("gives a refund to one of many who ask for it at once", async () => {
    await insert("esdinv_1")
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => service.settling.claimRefund("order_1"))
    )

    expect(outcomes(claims)).toEqual(["claimed", ...Array(7).fill("taken")])
  })

  it("gives out one refund of an order after another, and those of others meanwhile", async () => {
    await insert("esdinv_1", "esdinv_2")
    await service.settling.insertRefunds([
      { ...REFUND, order_id: "order_2", credit_note_id: "esdinv_3" },
    ])
    const first = await claim()

    expect(await service.settling.claimRefund("order_1")).toEqual({
      outcome: "taken",
      retry_after_ms: expect.any(Number),
    })
    expect(await service.settling.claimRefund("order_2")).toMatchObject({
      outcome: "claimed",
    })

    await service.settling.finishRefund(first, { status: "done" })
    const second = await claim()

    expect([first.credit_note_id, second.credit_note_id].sort()).toEqual([
      "esdinv_1",
      "esdinv_2",
    ])

    await service.settling.finishRefund(second, { status: "done" })

    expect(await service.settling.claimRefund("order_1")).toEqual({
      outcome: "none",
    })
  })

  it("lets nobody go on whose claim ran out and was taken over", async () => {
    await insert("esdinv_1")
    const late = await claim()
    await knex()("esd_refund").update({ claimed_until: new Date(0) })
    const next = await claim()

    expect(next.attempts).toBe(2)
    expect(await service.settling.holdRefund(late)).toBeNull()

    await service.settling.finishRefund(late, {
      status: "failed",
      error: "too late",
    })

    expect(await refunds()).toEqual([
      { credit_note_id: "esdinv_1", status: "pending" },
    ])
    expect(await service.settling.holdRefund(next)).not.toBeNull()
  })

  it("writes one refund for a credit note, however often it is wanted", async () => {
    await Promise.all([insert("esdinv_1"), insert("esdinv_1")])
    await service.settling.finishRefund(await claim(), { status: "done" })
    await insert("esdinv_1")

    expect(await refunds()).toEqual([
      { credit_note_id: "esdinv_1", status: "done" },
    ])
  })
})
