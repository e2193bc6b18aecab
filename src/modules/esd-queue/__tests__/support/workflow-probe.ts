import type { RunWorkflow } from "../../types"

type Call = { workflow: string; data: Record<string, string>; at: number }
type Behaviour = (call: Call, index: number) => unknown

/** Stands for the workflows of a shop: keeps the calls and answers as told. */
export class WorkflowProbe {
  readonly calls: Call[] = []
  readonly #waiting = new Set<() => void>()

  constructor(
    private readonly behaviour: Behaviour = () => ({ outcome: "done" })
  ) {}

  readonly run: RunWorkflow = async (workflow, data) => {
    const call = { workflow, data, at: Date.now() }

    this.calls.push(call)
    this.#waiting.forEach((resolve) => resolve())
    this.#waiting.clear()

    return await this.behaviour(call, this.calls.length)
  }

  /** Resolves once there were that many calls. */
  async called(count: number): Promise<void> {
    while (this.calls.length < count) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve))
    }
  }
}
