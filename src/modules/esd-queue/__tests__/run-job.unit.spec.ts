import { EsdJobFailedError } from "../errors/esd-job-failed-error"
import { runJob } from "../jobs/run-job"

const job = {
  workflow: "provision-esd-asset",
  data: { asset_id: "esdast_1" },
  attemptsStarted: 3,
}

const verdictOn = (result: unknown) =>
  runJob(job, {
    runWorkflow: () => Promise.resolve(result),
    backOff: (attempt) => attempt * 1_000,
  })

describe("runJob", () => {
  it.each(["done", "synchronized", "waiting"])(
    "is done when the workflow answers %s",
    async (outcome) => {
      expect(await verdictOn({ outcome, more: "fields" })).toEqual({
        kind: "done",
        outcome,
      })
    }
  )

  it("takes the delay that the workflow names", async () => {
    expect(
      await verdictOn({
        outcome: "retry",
        reason: "error503",
        retryAfterMs: 1_234.5,
      })
    ).toEqual({
      kind: "retry",
      delayMs: 1_235,
      sentence:
        "provision-esd-asset (asset_id: esdast_1) is tried again: error503",
    })
  })

  it.each([undefined, null])(
    "backs off by the number of starts when retryAfterMs is %s",
    async (retryAfterMs) => {
      expect(
        await verdictOn({ outcome: "retry", reason: null, retryAfterMs })
      ).toEqual({
        kind: "retry",
        delayMs: 3_000,
        sentence: "provision-esd-asset (asset_id: esdast_1) is tried again",
      })
    }
  )

  it("pauses the queue when the workflow asks for it", async () => {
    expect(
      await verdictOn({ outcome: "retry", retryAfterMs: 10, pauseQueue: true })
    ).toMatchObject({ kind: "pause", delayMs: 10 })
  })

  it("never waits longer than an hour", async () => {
    expect(
      await verdictOn({ outcome: "retry", retryAfterMs: 1e12 })
    ).toMatchObject({ delayMs: 3_600_000 })
  })

  it("tells the workflow how often the job was started", async () => {
    const runWorkflow = jest.fn().mockResolvedValue({ outcome: "done" })

    await runJob(job, { runWorkflow, backOff: () => 1 })

    expect(runWorkflow).toHaveBeenCalledWith(job.workflow, job.data, {
      starts: 3,
    })
  })

  it("cuts a long reason", async () => {
    const verdict = await verdictOn({
      outcome: "refused",
      reason: "x".repeat(5_000),
    })

    expect(verdict).toMatchObject({ kind: "refused" })
    expect(JSON.stringify(verdict).length).toBeLessThan(500)
  })

  it.each([
    ["nothing", undefined],
    ["no outcome", {}],
    ["a sentence as outcome", { outcome: "It is done." }],
    ["a negative delay", { outcome: "retry", retryAfterMs: -1 }],
    ["a delay that is no number", { outcome: "retry", retryAfterMs: NaN }],
  ])("refuses a job whose workflow answers %s", async (_, result) => {
    expect(await verdictOn(result)).toEqual({
      kind: "refused",
      sentence:
        "provision-esd-asset (asset_id: esdast_1) ran, but its workflow answered no outcome; please correct the workflow.",
    })
  })

  it("does not run what is no job", async () => {
    const runWorkflow = jest.fn()
    const verdict = await runJob(
      { workflow: "x y", data: [], attemptsStarted: 1 },
      { runWorkflow, backOff: () => 1 }
    )

    expect(verdict.kind).toBe("refused")
    expect(runWorkflow).not.toHaveBeenCalled()
  })

  it("names job, kind and place when the workflow throws, and no message", async () => {
    const error = Object.assign(new RangeError("secret: 42"), { code: "E_X" })
    const failure = await runJob(job, {
      runWorkflow: () => Promise.reject(error),
      backOff: () => 1,
    }).catch((reason: unknown) => reason as Error)

    expect(failure).toBeInstanceOf(EsdJobFailedError)
    expect(failure).toMatchObject({
      message: expect.stringMatching(
        /^provision-esd-asset \(asset_id: esdast_1\) stopped with RangeError \(E_X\) at .*run-job\.unit\.spec\.ts:\d+:\d+\)?\.$/
      ),
      stack: expect.not.stringContaining("secret"),
    })
  })

  it.each(["a string with a secret", null, undefined, { message: "secret" }])(
    "survives a workflow that throws %j",
    async (thrown) => {
      await expect(
        runJob(job, {
          runWorkflow: () => Promise.reject(thrown),
          backOff: () => 1,
        })
      ).rejects.toThrow(
        "provision-esd-asset (asset_id: esdast_1) stopped with an unknown error."
      )
    }
  )
})
