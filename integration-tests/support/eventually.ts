import { setTimeout as wait } from "node:timers/promises"

const PAUSE_MS = 25

/**
 * Looks again until what it reads satisfies the assertions, for things that
 * happen in the background and announce themselves to nobody.
 *
 * @throws the last assertion's error when time runs out
 */
export async function eventually<Value>(
  read: () => Promise<Value>,
  assert: (value: Value) => void,
  withinMs = 20_000
): Promise<Value> {
  const end = Date.now() + withinMs

  for (;;) {
    const value = await read()

    try {
      assert(value)

      return value
    } catch (error) {
      if (Date.now() > end) {
        throw error
      }
    }

    await wait(PAUSE_MS)
  }
}
