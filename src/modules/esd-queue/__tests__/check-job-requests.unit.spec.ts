import { checkJobRequests } from "../jobs/check-job-requests"
import type { JobRequest } from "../types"

const queues = new Set(["orders", "licences-de"])
const request: JobRequest = {
  queue: "orders",
  workflow: "split-esd-order",
  data: { order_id: "order_01J9ZT4Y9K" },
}

const faultsOf = (faulty: object) =>
  checkJobRequests([{ ...request, ...faulty }], queues).faults

describe("checkJobRequests", () => {
  it("lets ids of all kinds through", () => {
    const requests = [
      request,
      { ...request, data: {} },
      { ...request, data: { at: "2026-11-22T18:00:00.000+01:00" } },
      { ...request, data: { connection_id: "de", locale: "de-DE" } },
      { ...request, deduplicationId: "order_1", delayMs: 0 },
    ]

    expect(checkJobRequests(requests, queues)).toEqual({
      correct: requests,
      faults: [],
    })
  })

  it.each([
    ["a product key", "W269N-WFGWX-YVC9B-4J6C9-T83GX"],
    ["a product key in small letters", "w269n-wfgwx-yvc9b-4j6c9-t83gx"],
    ["a link", "https://setup.example/?token=1"],
    ["a sentence", "please cancel it"],
    ["a long string", "x".repeat(201)],
    ["nothing", ""],
    ["a number", 5],
    ["an object", { id: "order_1" }],
    ["null", null],
  ])("keeps %s out of a job's data, and out of the message", (_, value) => {
    const faults = faultsOf({ data: { order_id: value } })

    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^data\.order_id must/)
    if (typeof value === "string" && value) {
      expect(faults[0]).not.toContain(value)
    }
  })

  it.each([
    [
      "an unknown queue",
      { queue: "nowhere" },
      /^queue must be one of orders, /,
    ],
    ["a workflow that is no id", { workflow: "Split!" }, /^workflow must be/],
    ["no data", { data: undefined }, /^data /],
    [
      "a key that is a sentence",
      { data: { "the id": "1" } },
      /^data must have keys in snake_case$/,
    ],
    [
      "too many ids",
      {
        data: Object.fromEntries(
          Array.from({ length: 21 }, (_, index) => [`id_${index}`, "1"])
        ),
      },
      /^data must hold at most 20 ids/,
    ],
    ["a negative delay", { delayMs: -1 }, /^delayMs must not be negative/],
    ["half a millisecond", { delayMs: 0.5 }, /^delayMs must be a whole/],
    ["an empty deduplicationId", { deduplicationId: "" }, /^deduplicationId /],
    ["an unknown field", { priority: "1" }, /priority/],
  ])("names %s", (_, faulty, message) => {
    const faults = faultsOf(faulty)

    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(message)
  })

  it("names a fault once, however often it occurs", () => {
    const faulty = { ...request, queue: "nowhere" }

    expect(checkJobRequests([faulty, faulty, request], queues)).toMatchObject({
      correct: [request],
      faults: [expect.stringContaining("queue must be one of")],
    })
  })
})
