import { inTime } from "../in-time"
import { ok } from "../outcome"

describe("inTime", () => {
  const logged: string[] = []
  const circumstances = {
    limitMs: 20,
    logError: (message: string) => void logged.push(message),
  }

  beforeEach(() => void logged.splice(0))

  it("answers how a check came out, and which one it was", async () => {
    const run = () => ok("fine", "All is well.")

    expect(await inTime({ id: "one", run }, circumstances)).toEqual({
      id: "one",
      status: "ok",
      code: "fine",
      message: "All is well.",
      fix: null,
      values: {},
    })
  })

  it("says of a check that hangs that it took too long", async () => {
    const run = () => new Promise<never>(() => undefined)

    expect(await inTime({ id: "one", run }, circumstances)).toMatchObject({
      status: "failed",
      code: "check_too_slow",
      fix: expect.any(String),
    })
  })

  it.each([
    ["throws", () => expectedToThrow()],
    ["rejects", () => Promise.reject(new Error("secret detail"))],
  ])(
    "says of a check that %s that it was not made, and the log says why",
    async (_, run) => {
      const check = await inTime({ id: "one", run }, circumstances)

      expect(check).toMatchObject({ status: "failed", code: "check_not_made" })
      expect(check.message).not.toContain("secret detail")
      expect(logged).toEqual(["The check one could not be made: secret detail"])
    }
  )
})

function expectedToThrow(): never {
  throw new Error("secret detail")
}
