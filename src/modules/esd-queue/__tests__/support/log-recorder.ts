import type { Logger } from "@medusajs/framework/types"

/** A logger that keeps its lines, each as `level: sentence`. */
export class LogRecorder {
  readonly lines: string[] = []
  readonly #waiting = new Set<() => void>()

  readonly logger: Logger = {
    panic: (line: unknown) => this.#keep("panic", line),
    shouldLog: () => true,
    setLogLevel: () => undefined,
    unsetLogLevel: () => undefined,
    activity: () => "",
    progress: () => undefined,
    error: (line: unknown) => this.#keep("error", line),
    failure: (_: string, line: unknown) => this.#keep("failure", line),
    success: (_: string, line: unknown) => this.#keep("success", line),
    silly: () => undefined,
    debug: (line: string) => this.#keep("debug", line),
    verbose: () => undefined,
    http: () => undefined,
    info: (line: string) => this.#keep("info", line),
    warn: (line: string) => this.#keep("warn", line),
    log: (line: unknown) => this.#keep("log", line),
  }

  matching(pattern: RegExp): string[] {
    return this.lines.filter((line) => pattern.test(line))
  }

  /** Resolves with the first line that matches, logged already or later. */
  async line(pattern: RegExp): Promise<string> {
    for (;;) {
      const [line] = this.matching(pattern)

      if (line) {
        return line
      }

      await new Promise<void>((resolve) => this.#waiting.add(resolve))
    }
  }

  #keep(level: string, line: unknown): Record<string, unknown> {
    this.lines.push(`${level}: ${String(line)}`)
    this.#waiting.forEach((resolve) => resolve())
    this.#waiting.clear()

    return {}
  }
}
