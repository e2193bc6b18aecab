import { judgeCatalogue } from "../judging/judge-catalogue"
import { judgeCertificate } from "../judging/judge-certificate"
import { judgeEmailProvider } from "../judging/judge-email-provider"
import { judgeEncryptionKeys } from "../judging/judge-encryption-keys"
import { judgeEventBus } from "../judging/judge-event-bus"
import { judgeNotifications } from "../judging/judge-notifications"
import { judgeOfferings } from "../judging/judge-offerings"
import { judgeRedis } from "../judging/judge-redis"
import { judgeRedisMemory } from "../judging/judge-redis-memory"
import { judgeShipping } from "../judging/judge-shipping"
import { judgeSignIn } from "../judging/judge-sign-in"
import { judgeStaff } from "../judging/judge-staff"
import { judgeFailed, judgeStuck, judgeUnsent } from "../judging/judge-troubles"
import { judgeWorkers } from "../judging/judge-workers"
import type { Outcome } from "../outcome"

const NOW = new Date("2026-11-23T12:00:00Z")
const DAY_MS = 24 * 60 * 60 * 1000

const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS)
const brief = ({ status, code }: Outcome) => `${status} ${code}`

describe("the checks", () => {
  it("fail for a sign-in that was refused, with the reason", () => {
    expect(judgeSignIn({ system_name: "Germany", error: null }).status).toBe(
      "ok"
    )
    expect(
      judgeSignIn({ system_name: "Germany", error: "It was refused." })
    ).toMatchObject({
      status: "failed",
      message: "Germany: the sign-in does not work. It was refused.",
      values: { name: "Germany", error: "It was refused." },
    })
  })

  it.each([
    [365, "ok certificate_valid"],
    [30, "ok certificate_valid"],
    [29.9, "warning certificate_expires_soon"],
    [0.1, "warning certificate_expires_soon"],
    [0, "failed certificate_expired"],
    [-3, "failed certificate_expired"],
  ])("judge a certificate with %s days left: %s", (days, outcome) => {
    expect(brief(judgeCertificate("Germany", inDays(days), NOW))).toBe(outcome)
  })

  it("say when a certificate expires and how many days are left", () => {
    expect(judgeCertificate("Germany", inDays(12.5), NOW)).toMatchObject({
      message:
        "Germany: the certificate expires on 2026-12-06 (days left: 12).",
      values: { name: "Germany", days: 12, day: "2026-12-06" },
    })
  })

  it.each([
    [0, 0, null, "warning catalogue_empty"],
    [0, 7, inDays(-1), "warning catalogue_discontinued"],
    [3, 7, inDays(-400), "ok catalogue_imported"],
  ])(
    "judge a catalogue of %s offerings and %s discontinued ones",
    (available, discontinued, changed_at, outcome) => {
      const state = { available, discontinued, changed_at }

      expect(brief(judgeCatalogue("Germany", state, NOW))).toBe(outcome)
    }
  )

  it("fail for a Redis that does not answer and warn of one that deletes jobs", () => {
    expect(brief(judgeRedis({ connected: true, error: null }))).toBe(
      "ok redis_connected"
    )
    expect(brief(judgeRedis({ connected: false, error: "Gone." }))).toBe(
      "failed redis_down"
    )
    expect(brief(judgeRedisMemory("noeviction"))).toBe("ok redis_keeps_jobs")
    expect(brief(judgeRedisMemory(null))).toBe("ok redis_policy_unknown")
    expect(judgeRedisMemory("allkeys-lru")).toMatchObject({
      status: "warning",
      values: { policy: "allkeys-lru" },
    })
  })

  it("fail for each queue that nobody works on but who asks", () => {
    const queues = [
      { name: "orders", workers: 2 },
      { name: "mails", workers: 1 },
      { name: "accounts", workers: 0 },
    ]

    expect(judgeWorkers(queues.slice(0, 2), 0).status).toBe("ok")
    expect(judgeWorkers(queues, 0)).toMatchObject({
      status: "failed",
      values: { queues: "accounts" },
    })
    expect(judgeWorkers(queues, 1).values).toEqual({
      queues: "mails, accounts",
    })
  })

  it("warn of events that stay in one of several processes, and of no others", () => {
    expect(judgeEventBus({ isShared: true, isSplit: true }).status).toBe("ok")
    expect(judgeEventBus({ isShared: false, isSplit: false }).status).toBe("ok")
    expect(judgeEventBus({ isShared: false, isSplit: null }).status).toBe("ok")
    expect(brief(judgeEventBus({ isShared: false, isSplit: true }))).toBe(
      "warning event_bus_local"
    )
  })

  it("fail without an e-mail provider", () => {
    expect(judgeEmailProvider("smtp").status).toBe("ok")
    expect(brief(judgeEmailProvider(null))).toBe(
      "failed email_provider_missing"
    )
  })

  it("fail for encryption keys that are in use and gone from the options", () => {
    expect(judgeEncryptionKeys(["b", "a"], ["a"]).status).toBe("ok")
    expect(judgeEncryptionKeys(["b"], []).status).toBe("ok")
    expect(judgeEncryptionKeys(["c"], ["a", "b", "c"])).toMatchObject({
      status: "failed",
      values: { keys: "a, b" },
    })
  })

  it("warn of a shop that sells no licences", () => {
    expect(judgeOfferings(3).status).toBe("ok")
    expect(brief(judgeOfferings(0))).toBe("warning offerings_missing")
  })

  it("fail for variants that have to be shipped or stocked, and name ten of them", () => {
    const variant = (index: number, changes = {}) => ({
      id: `variant_${index}`,
      name: `Office (SKU-${index})`,
      needs_shipping: false,
      manages_inventory: false,
      ...changes,
    })

    expect(judgeShipping([variant(1), variant(2)]).status).toBe("ok")
    expect(
      judgeShipping([
        variant(1),
        variant(2, { needs_shipping: true }),
        variant(3, { manages_inventory: true }),
      ])
    ).toMatchObject({
      status: "failed",
      values: {
        names: "Office (SKU-2), Office (SKU-3)",
        count: 2,
        more: 0,
      },
    })

    const many = judgeShipping(
      Array.from({ length: 12 }, (_, index) =>
        variant(index, { needs_shipping: true })
      )
    )

    expect(String(many.values.names).split(", ")).toHaveLength(10)
    expect(many.message).toContain("and 2 more")
  })

  it("warn of licences and e-mails that are not where they should be", () => {
    const none = { count: 0, isExact: true }
    const some = { count: 3, isExact: true }
    const many = { count: 10_000, isExact: false }

    expect(judgeStuck({ stuck: none }).status).toBe("ok")
    expect(judgeFailed({ failed: none }).status).toBe("ok")
    expect(judgeUnsent({ unsent: none }).status).toBe("ok")
    expect(judgeNotifications(0).status).toBe("ok")
    expect(brief(judgeStuck({ stuck: some }))).toBe("warning licences_stuck")
    expect(brief(judgeUnsent({ unsent: some }))).toBe("warning mails_unsent")
    expect(brief(judgeNotifications(2))).toBe("warning notifications_stuck")
    expect(judgeFailed({ failed: many })).toMatchObject({
      message: "Licences that failed: more than 10000.",
      values: { count: 10_000, is_exact: 0 },
    })
  })

  it.each([
    [2, 1, "ok staff_told"],
    [2, 0, "warning staff_not_told_of_failures"],
    [0, 1, "warning staff_not_told_of_cancellations"],
    [0, 0, "warning staff_not_told"],
  ])(
    "judge a shop that tells %s addresses of cancellations and %s of failures: %s",
    (cancellations, failures, outcome) => {
      expect(brief(judgeStaff({ cancellations, failures }))).toBe(outcome)
    }
  )
})
