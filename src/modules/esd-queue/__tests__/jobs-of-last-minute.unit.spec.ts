import { jobsOfLastMinute } from "../producer/jobs-of-last-minute"

const MINUTE = 60_000

describe("jobsOfLastMinute", () => {
  const metrics = (latestJob: number, data: number[]) => ({
    meta: { count: 17, prevTS: latestJob, prevCount: 10 },
    data,
  })

  it("takes the minute before the one that the latest job is of", () => {
    const now = 100 * MINUTE + 30_000

    expect(jobsOfLastMinute(metrics(100 * MINUTE, [42]), now)).toBe(42)
    expect(jobsOfLastMinute(metrics(100 * MINUTE, []), now)).toBe(0)
  })

  it("takes the minute of the latest job once that is over", () => {
    expect(jobsOfLastMinute(metrics(99 * MINUTE + 1, [42]), 100 * MINUTE)).toBe(
      7
    )
  })

  it("is 0 when nothing was done in the last minute, or ever", () => {
    const now = 100 * MINUTE

    expect(jobsOfLastMinute(metrics(98 * MINUTE, [42]), now)).toBe(0)
    expect(
      jobsOfLastMinute(
        { meta: { count: 0, prevTS: 0, prevCount: 0 }, data: [] },
        now
      )
    ).toBe(0)
  })
})
