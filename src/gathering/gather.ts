import DataLoader from "dataloader"

type Options = {
  /** Most inputs of one call. */
  max: number
  /**
   * How long the next call waits for one that is in flight, in milliseconds;
   * after that it starts beside it. Default: 250.
   */
  patienceMs?: number
  /**
   * The least time between the beginnings of two calls, in milliseconds: under
   * load more inputs share a call, and who comes alone still waits for nothing.
   * A call that is full does not rest. Default: 0.
   */
  restMs?: number
  /**
   * Whether a call that failed with this error is made again for each of its
   * inputs alone, so that one input that cannot work fails no other. Only for
   * calls that did nothing when they fail so. Default: never.
   */
  repeatsAlone?: (error: unknown) => boolean
}

type Call<Input, Output> = (
  inputs: readonly Input[]
) => Promise<Array<Output | Error>>

/** What waits to be called with; emptied afterwards, because DataLoader keeps its last batch. */
type Box<Input> = { input?: Input }

/**
 * Makes one call for many out of many calls for one. All who come while a call
 * is in flight share the next: who comes alone waits for nothing, and the more
 * there is to do, the more share.
 *
 * @param together answers one result for each input, in their order; an Error
 * among them fails that input only
 */
export function gather<Input, Output>(
  together: Call<Input, Output>,
  { max, patienceMs = 250, restMs = 0, repeatsAlone = () => false }: Options
): (input: Input) => Promise<Output> {
  const waiting: Array<() => void> = []
  let isBusy = false
  let restsUntil = 0

  const callNext = () => {
    if (isBusy || !waiting.length) {
      return
    }

    const restMsLeft = restsUntil - performance.now()
    const isFull = waiting.length > 1
    isBusy = true

    if (restMsLeft > 0 && !isFull) {
      setTimeout(begin, restMsLeft)
    } else {
      // Not before those are heard who ask because of the last answers.
      setImmediate(begin)
    }
  }

  const begin = () => {
    restsUntil = performance.now() + restMs
    waiting.shift()?.()
  }

  const call = async (boxes: readonly Box<Input>[]) => {
    const goOn = once(() => {
      isBusy = false
      callNext()
    })
    const patience = setTimeout(goOn, patienceMs)

    try {
      const inputs = boxes.map(({ input }) => input as Input)

      return await orEachAlone(together, inputs, repeatsAlone)
    } finally {
      clearTimeout(patience)
      goOn()
      boxes.forEach((box) => delete box.input)
    }
  }

  const loader = new DataLoader<Box<Input>, Output>(call, {
    cache: false,
    maxBatchSize: max,
    batchScheduleFn: (next) => {
      waiting.push(next)
      callNext()
    },
  })

  return (input) => loader.load({ input })
}

async function orEachAlone<Input, Output>(
  together: Call<Input, Output>,
  inputs: readonly Input[],
  repeatsAlone: (error: unknown) => boolean
): Promise<Array<Output | Error>> {
  try {
    return await together(inputs)
  } catch (error) {
    if (inputs.length === 1 || !repeatsAlone(error)) {
      throw error
    }

    return Promise.all(
      inputs.map((input) =>
        together([input]).then(
          ([output]) => output,
          (failure: Error) => failure
        )
      )
    )
  }
}

function once(work: () => void): () => void {
  let isDone = false

  return () => {
    if (!isDone) {
      isDone = true
      work()
    }
  }
}
