import type { EsdAssetResponse } from "../../../types/esd-asset"
import { progressOf } from "../progress-of"

const READY = { status: "active", sync_status: "synchronized" }
const WAITING = { status: "active", sync_status: "unsynchronized" }
const CANCELLED = { status: "cancelled", sync_status: "synchronized" }

const of = (...licences: object[]) => licences as EsdAssetResponse[]

describe("how many licences have their key", () => {
  it.each([
    [of(READY, WAITING), 2, { ready: 1, total: 2 }],
    [of(READY), 3, { ready: 1, total: 3 }],
    [of(READY, CANCELLED), 2, { ready: 1, total: 1 }],
    [of(CANCELLED), 1, { ready: 0, total: 0 }],
    [of(), 0, { ready: 0, total: 0 }],
  ])(
    "does not wait for those that are cancelled: %j of %i",
    (all, total, is) => {
      expect(progressOf(all, total)).toEqual(is)
    }
  )
})
