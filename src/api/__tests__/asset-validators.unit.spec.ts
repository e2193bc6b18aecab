import { AdminAssetsParams } from "../asset-validators"

const read = (moment: string) =>
  AdminAssetsParams.safeParse({ purchased_at: { $gte: moment } })

describe("a date of purchase in a query", () => {
  it.each([
    ["2026-11-23", "2026-11-23T00:00:00.000Z"],
    ["2026-11-23T09:00:00Z", "2026-11-23T09:00:00.000Z"],
    ["2026-11-23T09:00:00.123456+01:00", "2026-11-23T08:00:00.123Z"],
    ["2026-11-23T09:00:00+16:00", "2026-11-22T17:00:00.000Z"],
    ["2026-11-23T00:00:00-23:59", "2026-11-23T23:59:00.000Z"],
    ["0001-01-01", "0001-01-01T00:00:00.000Z"],
  ])("is read as PostgreSQL takes it: %s", (written, time) => {
    expect(read(written).data?.purchased_at).toEqual({ $gte: time })
  })

  it.each([
    "0000-01-01",
    "0000-12-31T23:00:00Z",
    "0001-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-01:00",
    "2026-02-30",
    "yesterday",
  ])("is refused when no calendar has it: %s", (written) => {
    const { error } = read(written)

    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^purchased_at\[\$gte\]: must be a date or time/),
    ])
  })
})
