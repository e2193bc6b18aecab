import DataLoader from "dataloader"

type Options = {
  /** Most inputs of one call. */
  max: number
  /**
   * How long others wait for a call that is in flight, in milliseconds; after
   * that the next one starts beside it. Default: 250.
   */
  patienceMs?: number
  /**
   * Whether a call that failed is made again for each of its inputs alone, so
   * that one that cannot work fails no other. Only for calls that do nothing
   * when they fail.
   */
  repeatsAlone?: boolean
}

type Call<Input, Output> = (
  inputs: readonly Input[]
) => Promise<Array<Output | Error>>

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
  { max, patienceMs = 250, repeatsAlone = false }: Options
): (input: Input) => Promise<Output> {
  const call = repeatsAlone ? orEachAlone(together) : together
  const waiting: Array<() => void> = []
  let isBusy = false

  const callNext = () => {
    const next = isBusy ? undefined : waiting.shift()

    if (next) {
      isBusy = true
      // Not before those are heard who ask because of the last answers.
      setImmediate(next)
    }
  }

  const loader = new DataLoader<Input, Output>(
    (inputs) => {
      const goOn = once(() => {
        isBusy = false
        callNext()
      })
      const patience = setTimeout(goOn, patienceMs)

      return call(inputs).finally(() => {
        clearTimeout(patience)
        goOn()
      })
    },
    {
      cache: false,
      maxBatchSize: max,
      batchScheduleFn: (next) => {
        waiting.push(next)
        callNext()
      },
    }
  )

  return (input) => loader.load(input)
}

function orEachAlone<Input, Output>(
  together: Call<Input, Output>
): Call<Input, Output> {
  return async (inputs) => {
    try {
      return await together(inputs)
    } catch (error) {
      if (inputs.length === 1) {
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
