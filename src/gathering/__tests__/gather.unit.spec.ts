import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { eachOnce } from "../each-once"
import { gather } from "../gather"

/** Calls that end when the test says so. */
function createCalls() {
  const calls: Array<{
    inputs: readonly string[]
    answer: (outputs: Array<string | Error>) => void
    fail: (error: Error) => void
  }> = []
  const waiting: Array<() => void> = []

  return {
    together: (inputs: readonly string[]) =>
      new Promise<Array<string | Error>>((answer, fail) => {
        calls.push({ inputs, answer, fail })
        waiting.splice(0).forEach((resume) => resume())
      }),
    inputs: () => calls.map(({ inputs }) => inputs),
    /** The call of that number, once it was made. */
    async nth(index: number) {
      while (!calls[index]) {
        await new Promise<void>((resume) => waiting.push(resume))
      }

      return calls[index]
    },
  }
}

/** A WeakRef holds its target until the turn of the event loop ends. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc")
  await new Promise((resolve) => setImmediate(resolve))
  runInNewContext("gc")()
}

describe("gather", () => {
  it("makes one call for all who ask at the same moment", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 10 })
    const answers = Promise.all(["a", "b", "c"].map(ask))
    const { inputs, answer } = await calls.nth(0)

    expect(inputs).toEqual(["a", "b", "c"])

    answer(["A", "B", "C"])

    expect(await answers).toEqual(["A", "B", "C"])
  })

  it("lets all who come while a call is in flight share the next", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 10 })
    const first = ask("a")
    const one = await calls.nth(0)
    const later = Promise.all(["b", "c"].map(ask))

    one.answer(["A"])
    const two = await calls.nth(1)
    two.answer(["B", "C"])

    expect([await first, ...(await later)]).toEqual(["A", "B", "C"])
    expect(calls.inputs()).toEqual([["a"], ["b", "c"]])
  })

  it("takes no more inputs into one call than allowed", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 2 })
    const answers = Promise.all(["a", "b", "c"].map(ask))

    ;(await calls.nth(0)).answer(["A", "B"])
    ;(await calls.nth(1)).answer(["C"])

    expect(await answers).toEqual(["A", "B", "C"])
    expect(calls.inputs()).toEqual([["a", "b"], ["c"]])
  })

  it("waits no longer than allowed for a call that does not end", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 1, patienceMs: 5 })
    const answers = Promise.all(["a", "b", "c"].map(ask))
    const [one, two, three] = await Promise.all([0, 1, 2].map(calls.nth))

    three.answer(["C"])
    two.answer(["B"])
    one.answer(["A"])

    expect(await answers).toEqual(["A", "B", "C"])
    expect(calls.inputs()).toEqual([["a"], ["b"], ["c"]])
  })

  it("rests between two calls, so that more share the second", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 10, restMs: 100 })
    const first = ask("a")
    ;(await calls.nth(0)).answer(["A"])
    await first

    const second = ask("b")
    await new Promise((resolve) => setTimeout(resolve, 10))
    const third = ask("c")
    ;(await calls.nth(1)).answer(["B", "C"])

    expect(await Promise.all([second, third])).toEqual(["B", "C"])
    expect(calls.inputs()).toEqual([["a"], ["b", "c"]])
  })

  it("does not rest before a call that is full", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 1, restMs: 2000 })
    const begun = performance.now()
    const answers = Promise.all(["a", "b", "c"].map(ask))

    ;(await calls.nth(0)).answer(["A"])
    ;(await calls.nth(1)).answer(["B"])

    expect(performance.now() - begun).toBeLessThan(2000)

    ;(await calls.nth(2)).answer(["C"])

    expect(await answers).toEqual(["A", "B", "C"])
    expect(performance.now() - begun).toBeGreaterThanOrEqual(1999)
  })

  it("goes on after a call that failed", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, { max: 10 })
    const failed = Promise.allSettled(["a", "b"].map(ask))
    ;(await calls.nth(0)).fail(new Error("lost"))

    expect(await failed).toEqual([
      { status: "rejected", reason: new Error("lost") },
      { status: "rejected", reason: new Error("lost") },
    ])

    const next = ask("c")
    ;(await calls.nth(1)).answer(["C"])

    expect(await next).toBe("C")
  })

  it("fails one input alone where the call answers an error for it", async () => {
    const ask = gather(
      (inputs: readonly string[]) =>
        Promise.resolve(
          inputs.map((input) => (input === "b" ? new Error("bad") : input))
        ),
      { max: 10 }
    )

    expect(await Promise.allSettled(["a", "b"].map(ask))).toEqual([
      { status: "fulfilled", value: "a" },
      { status: "rejected", reason: new Error("bad") },
    ])
  })

  it("repeats a call that failed for each input alone, where that is allowed", async () => {
    const seen: Array<readonly string[]> = []
    const ask = gather(
      async (inputs: readonly string[]) => {
        seen.push(inputs)

        if (inputs.includes("bad")) {
          throw new Error("cannot work")
        }

        return inputs.map((input) => input.toUpperCase())
      },
      { max: 10, repeatsAlone: (error) => String(error).includes("cannot") }
    )

    expect(await Promise.allSettled(["a", "bad", "c"].map(ask))).toEqual([
      { status: "fulfilled", value: "A" },
      { status: "rejected", reason: new Error("cannot work") },
      { status: "fulfilled", value: "C" },
    ])
    expect(seen).toEqual([["a", "bad", "c"], ["a"], ["bad"], ["c"]])
  })

  it("does not repeat a failure that has nothing to do with the inputs", async () => {
    const calls = createCalls()
    const ask = gather(calls.together, {
      max: 10,
      repeatsAlone: (error) => String(error).includes("cannot"),
    })
    const failed = Promise.allSettled(["a", "b"].map(ask))
    ;(await calls.nth(0)).fail(new Error("no connection"))

    expect((await failed).map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
    ])
    expect(calls.inputs()).toEqual([["a", "b"]])
  })

  it("goes on after a call that threw at once", async () => {
    let calls = 0
    const ask = gather(
      (inputs: readonly string[]): Promise<string[]> => {
        if (++calls === 1) {
          throw new Error("not ready")
        }

        return Promise.resolve([...inputs])
      },
      { max: 10, patienceMs: 60_000 }
    )

    await expect(ask("a")).rejects.toThrow("not ready")
    expect(await ask("b")).toBe("b")
  })

  it("keeps nothing of what it was called with", async () => {
    const seen: WeakRef<object>[] = []
    const ask = gather(
      (inputs: readonly object[]) => Promise.resolve(inputs.map(() => "done")),
      { max: 10 }
    )
    const askOnce = async () => {
      const input = { key: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE" }
      seen.push(new WeakRef(input))
      await ask(input)
    }

    await askOnce()
    await collectGarbage()

    expect(seen[0].deref()).toBeUndefined()
  })
})

describe("eachOnce", () => {
  it("answers the rows in the order of the ids, null for those without", () => {
    const [a, b] = [{ id: "a" }, { id: "b" }]

    expect(eachOnce(["b", "x", "a"], [a, b])).toEqual([b, null, a])
  })

  it("gives a row that two ask for to the first of them only", () => {
    expect(eachOnce(["a", "a"], [{ id: "a" }])).toEqual([{ id: "a" }, null])
  })
})
