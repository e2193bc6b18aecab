import { parseSmtpOptions } from "../parse-smtp-options"

const valid = { host: "mail.example", from: "Shop <shop@example.com>" }

describe("parseSmtpOptions", () => {
  it("fills in the defaults", () => {
    expect(parseSmtpOptions(valid)).toEqual({
      host: "mail.example",
      port: 587,
      secure: false,
      from: "Shop <shop@example.com>",
      pool: { maxConnections: 5 },
      tls: { required: true, rejectUnauthorized: true },
    })
  })

  it("reads numbers that come from the environment as text", () => {
    const options = parseSmtpOptions({
      ...valid,
      port: "465",
      pool: { maxConnections: "10" },
    })

    expect(options.port).toBe(465)
    expect(options.secure).toBe(true)
    expect(options.pool.maxConnections).toBe(10)
  })

  it.each(["localhost", "127.0.0.1", "::1"])(
    "does not demand encryption of a server on this machine (%s)",
    (host) => {
      expect(parseSmtpOptions({ ...valid, host }).tls.required).toBe(false)
    }
  )

  it("names all faults in one message", () => {
    const parse = () =>
      parseSmtpOptions({
        port: 70000,
        auth: { user: "shop" },
        from: "nobody",
        pool: { maxConnections: 0 },
        hsot: "mail.example",
      })

    for (const fault of [
      /- host: is missing/,
      /- port: /,
      /- auth\.pass: is missing/,
      /- from: must be one e-mail address/,
      /- pool\.maxConnections: /,
      /- options: does not know hsot/,
    ]) {
      expect(parse).toThrow(fault)
    }
  })

  it("never repeats a value, so that no password ends in a log", () => {
    expect.assertions(2)

    try {
      parseSmtpOptions({
        host: 5,
        auth: { user: "u5er", pass: "s3cret", password: "s3cret" },
        from: "s3cret",
      })
    } catch (error) {
      expect(String(error)).not.toContain("s3cret")
      expect(String(error)).not.toContain("u5er")
    }
  })

  it("wants exactly one sender", () => {
    expect(() =>
      parseSmtpOptions({ ...valid, from: "a@example.com, b@example.com" })
    ).toThrow(/from: must be one/)
  })
})
