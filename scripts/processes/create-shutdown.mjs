// @ts-check
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
/** npm passes a terminal's Ctrl-C on, so that one key press arrives twice. */
const SAME_KEY_PRESS_MS = 1_500

/**
 * @typedef {object} Shutdown
 * @property {(task: () => unknown) => void} add runs at the end, last in first
 * @property {(exitCode: number) => Promise<never>} exit the first call counts
 * @property {() => boolean} isRunning
 */

/**
 * Makes a script end in good order on Ctrl-C, on SIGTERM, on a closed terminal
 * and when npm, which started it, is gone. A second Ctrl-C ends it at once; the
 * guard then clears up.
 *
 * @param {object} [options]
 * @param {() => void} [options.onSignal] says to the person that it ends
 * @returns {Shutdown}
 */
export function createShutdown({ onSignal } = {}) {
  /** @type {(() => unknown)[]} */
  const tasks = []
  let startedAt = 0
  /** @type {Promise<never> | undefined} */
  let exiting

  /** @param {number} exitCode @returns {Promise<never>} */
  const runTasks = async (exitCode) => {
    startedAt = Date.now()
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      try {
        await task()
      } catch (error) {
        console.error(error)
        exitCode ||= 1
      }
    }
    process.exit(exitCode)
  }
  /** @param {number} exitCode */
  const exit = (exitCode) => (exiting ??= runTasks(exitCode))
  /** @param {keyof typeof EXIT_CODES} signal */
  const end = (signal) => {
    if (!startedAt) {
      onSignal?.()
      void exit(EXIT_CODES[signal])
    } else if (Date.now() - startedAt > SAME_KEY_PRESS_MS) {
      process.exit(EXIT_CODES[signal])
    }
  }
  // a terminal that was closed takes no more words
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => undefined)
  }
  for (const signal of SIGNALS) process.on(signal, () => end(signal))
  whenNpmIsGone(() => end("SIGTERM"))
  return {
    add: (task) => void tasks.push(task),
    exit,
    isRunning: () => Boolean(exiting),
  }
}

/**
 * npm starts scripts through a shell, and a shell that is killed does not pass
 * the signal on.
 *
 * @param {() => void} end
 */
function whenNpmIsGone(end) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}
