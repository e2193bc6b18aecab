import { staffRecipients } from "../recipients-of"

const settings = (changes: { to?: string[]; cc?: string[] }) => ({
  event: "staff_failure" as const,
  is_enabled: true,
  to: [],
  cc: [],
  copy_reseller: false,
  texts: {},
  ...changes,
})

describe("who of the shop is told", () => {
  it("are the addresses of the option and of the settings", () => {
    expect(
      staffRecipients(
        ["a@shop.test", "b@shop.test"],
        settings({ to: ["c@shop.test"], cc: ["d@shop.test"] })
      )
    ).toEqual({
      to: "a@shop.test",
      settings: {
        to: ["b@shop.test", "c@shop.test"],
        cc: ["d@shop.test"],
        copy_reseller: false,
      },
    })
  })

  it("are the copies alone where there is nobody else", () => {
    expect(
      staffRecipients([], settings({ cc: ["d@shop.test"] }))
    ).toMatchObject({ to: "d@shop.test", settings: { to: [] } })
  })

  it("is nobody where no address is set", () => {
    expect(staffRecipients([], settings({}))).toBeNull()
  })
})
