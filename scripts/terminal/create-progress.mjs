// @ts-check
import { styleText } from "node:util"

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const FRAME_MS = 80
const CLEAR_LINE = "\r\u001b[2K"
const BAR_WIDTH = 20

/**
 * @typedef {object} Progress
 * @property {<T>(title: string, task: (show: Show) => Promise<T>) => Promise<T>}
 *   step runs a task and shows that it runs, how long, and how it ended
 * @property {(text?: string) => void} say prints a line between steps
 */

/**
 * What a task says of itself while it runs: a few words, or how far it is.
 *
 * @typedef {object} Show
 * @property {(detail: string) => void} detail stands behind the title
 * @property {(done: number, total: number) => void} bar
 */

/**
 * Shows the steps of a script: in a terminal with a spinner and the time that
 * runs, elsewhere (CI, a file) one line when a step begins and one when it
 * ends. Needs no package, so that it works before they are installed.
 *
 * @param {object} [options]
 * @param {NodeJS.WriteStream} [options.stream]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Progress}
 */
export function createProgress({
  stream = process.stdout,
  env = process.env,
} = {}) {
  const isLive = Boolean(stream.isTTY) && !env.CI && env.TERM !== "dumb"
  const hasColour = isLive && !env.NO_COLOR
  /** @param {"green" | "red" | "cyan" | "dim"} colour @param {string} text */
  const paint = (colour, text) => (hasColour ? styleText(colour, text) : text)
  /** @param {string} text */
  const write = (text) => void stream.write(text)

  return {
    say: (text = "") => write(`${text}\n`),
    async step(title, task) {
      const startedAt = Date.now()
      const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
      let detail = ""
      let frame = 0
      const draw = () => {
        const spinner = FRAMES[frame++ % FRAMES.length]
        const line = `${title} ${detail} ${seconds()}`.replace(/ +/g, " ")
        const room = Math.max(10, (stream.columns || 80) - 3)
        write(`${CLEAR_LINE}${paint("cyan", spinner)} ${line.slice(0, room)}`)
      }
      if (!isLive) write(`… ${title}\n`)
      const timer = isLive ? setInterval(draw, FRAME_MS) : undefined
      /** @param {string} mark */
      const end = (mark) => {
        clearInterval(timer)
        const text = [title, detail].filter(Boolean).join("  ")
        const time = paint("dim", seconds())
        write(`${isLive ? CLEAR_LINE : ""}${mark} ${text}  ${time}\n`)
      }
      try {
        const result = await task({
          detail: (text) => (detail = text),
          bar: (done, total) => (detail = bar(done, total)),
        })
        end(paint("green", "✓"))
        return result
      } catch (error) {
        end(paint("red", "✗"))
        throw error
      }
    },
  }
}

/** @param {number} done @param {number} total */
function bar(done, total) {
  const filled = Math.round((done / Math.max(1, total)) * BAR_WIDTH)
  return `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${done}/${total}`
}
