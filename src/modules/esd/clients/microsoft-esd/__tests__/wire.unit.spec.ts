import { secureUrl } from "../http/secure-url"
import { readVendorDate } from "../wire/read-vendor-date"
import { readWebLink } from "../wire/read-web-link"

describe("reading the vendor's dates", () => {
  it.each([
    ["2026-11-22T10:00:00Z", "2026-11-22T10:00:00.000Z"],
    ["2026-11-22T10:00:00.1234567Z", "2026-11-22T10:00:00.123Z"],
    ["2026-11-22T10:00:00", "2026-11-22T10:00:00.000Z"],
    ["2026-11-22T10:00:00+02:00", "2026-11-22T08:00:00.000Z"],
    ["2026-11-22", "2026-11-22T00:00:00.000Z"],
  ])("reads %s as %s", (text, expected) => {
    expect(readVendorDate(text)?.toISOString()).toBe(expected)
  })

  it.each([
    "0001-01-01T00:00:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+00:00",
    "",
    "soon",
    null,
    undefined,
    20261122,
  ])("takes %j for no date", (value) => {
    expect(readVendorDate(value)).toBeNull()
  })
})

describe("reading the vendor's links", () => {
  it("keeps a web address as it was written", () => {
    expect(readWebLink("https://a.invalid/?b=%2B")).toBe(
      "https://a.invalid/?b=%2B"
    )
  })

  it.each(["javascript:alert(1)", "data:text/html,x", "//a.invalid", "", null])(
    "drops %j",
    (uri) => {
      expect(readWebLink(uri)).toBeNull()
    }
  )

  it("drops plain http where only https is allowed", () => {
    expect(readWebLink("http://a.invalid", ["https:"])).toBeNull()
  })
})

describe("checking where credentials and keys are sent", () => {
  it.each([
    ["https://esd.invalid/", "https://esd.invalid"],
    ["https://esd.invalid/a/b//", "https://esd.invalid/a/b"],
    ["http://localhost:9100", "http://localhost:9100"],
    ["http://127.0.0.1:9100/x", "http://127.0.0.1:9100/x"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:9100", "http://[::1]:9100"],
  ])("accepts %s", (address, expected) => {
    expect(secureUrl(address, "serviceUrl")).toBe(expected)
  })

  it.each([
    "http://esd.invalid",
    "http://127.0.0.1.esd.invalid",
    "http://localhost.esd.invalid",
    "http://128.0.0.1",
    "ftp://localhost",
    "localhost:9100",
    "",
  ])("refuses %s", (address) => {
    expect(() => secureUrl(address, "serviceUrl")).toThrow(
      "The connection's serviceUrl must be an https:// address"
    )
  })
})
