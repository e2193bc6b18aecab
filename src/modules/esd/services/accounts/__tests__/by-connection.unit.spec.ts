import { byConnection } from "../by-connection"

const account = (connection_id: string) => ({ connection_id })

describe("byConnection", () => {
  it("puts the connection that comes first in the options first, and an unknown one last", () => {
    const accounts = ["gone", "at", "de"].map(account)

    expect(
      byConnection(accounts, ["de", "fr", "at"]).map((it) => it.connection_id)
    ).toEqual(["de", "at", "gone"])
  })
})
