import { type AccountToChange, planChange } from "../plan-change"

const anAccount = (
  changes: Partial<AccountToChange> = {}
): AccountToChange => ({
  id: "esdacc_1",
  customer_id: null,
  role: "user",
  reseller_account_id: null,
  email: "it@contoso.test",
  microsoft_email: null,
  company_name: "Contoso",
  first_name: null,
  last_name: null,
  phone: null,
  country: "DE",
  address: null,
  sync_status: "synchronized",
  sync_attempts: 0,
  sync_requested_at: null,
  last_sync_at: new Date(0),
  is_claimed: false,
  ...changes,
})

const onItsWay = anAccount({
  sync_status: "unsynchronized",
  sync_attempts: 1,
  sync_requested_at: new Date(0),
  is_claimed: true,
})

describe("planChange", () => {
  it.each([
    ["e-mail address", { email: "new@contoso.test" }],
    ["Microsoft contact e-mail", { microsoft_email: "new@contoso.test" }],
    ["role", { role: "reseller" as const }],
    ["company", { company_name: "Fabrikam" }],
    ["name", { first_name: "Ada" }],
    ["country", { country: "AT" }],
  ])("tells the vendor a new %s of an account that it knows", (_, changes) => {
    for (const sync_status of ["synchronized", "failed"] as const) {
      expect(
        planChange(anAccount({ sync_status }), changes, false)
      ).toMatchObject({ requests: true, restarts: true })
    }
  })

  it.each([
    ["phone", { phone: "+49 30 1" }],
    ["address", { address: { city: "Berlin" } }],
    ["contact e-mail beside a Microsoft one", { email: "new@contoso.test" }],
    ["value that is the old one", { company_name: "Contoso" }],
  ])("keeps a changed %s to the shop", (_, changes) => {
    const account = anAccount({ microsoft_email: "ms@contoso.test" })

    expect(planChange(account, changes, false).requests).toBe(false)
  })

  it("leaves an account alone that nobody tried to synchronize yet", () => {
    const account = anAccount({ sync_status: "unsynchronized" })

    expect(
      planChange(account, { company_name: "Fabrikam" }, false).requests
    ).toBe(false)
    expect(planChange(account, {}, true)).toMatchObject({
      requests: true,
      restarts: true,
    })
  })

  it("joins a call that is on its way instead of starting anew", () => {
    expect(planChange(onItsWay, {}, true)).toMatchObject({
      requests: true,
      restarts: false,
    })
    expect(
      planChange(onItsWay, { company_name: "Fabrikam" }, false)
    ).toMatchObject({ requests: true, restarts: false })
  })

  it("takes a Microsoft contact e-mail along that is the contact e-mail", () => {
    const account = anAccount({ microsoft_email: "it@contoso.test" })

    expect(planChange(account, { email: "new@contoso.test" }, false)).toEqual({
      changes: {
        email: "new@contoso.test",
        microsoft_email: "new@contoso.test",
      },
      changed: ["email", "microsoft_email"],
      requests: true,
      restarts: true,
      replaces: false,
    })
  })

  it("wants another account at the vendor for a new role or country, and for nothing else", () => {
    const replaces = (
      changes: Parameters<typeof planChange>[1],
      account = anAccount()
    ) => planChange(account, changes, false).replaces

    expect(replaces({ role: "reseller" })).toBe(true)
    expect(replaces({ country: "AT" })).toBe(true)
    expect(replaces({ role: "user", country: "DE" })).toBe(false)
    expect(replaces({ email: "new@contoso.test", company_name: "X" })).toBe(
      false
    )
    expect(
      replaces({ role: "reseller" }, anAccount({ last_sync_at: null }))
    ).toBe(false)
  })

  it("takes a value that is undefined for absent", () => {
    expect(
      planChange(anAccount(), { company_name: undefined, phone: "1" }, false)
    ).toMatchObject({ changed: ["phone"], requests: false })
  })

  it("names what differs, and nothing else", () => {
    const account = anAccount({
      address: {
        address_1: null,
        address_2: null,
        city: "Berlin",
        province: null,
        postal_code: null,
      },
    })

    expect(
      planChange(
        account,
        { phone: "+49 30 1", country: "DE", address: { city: "Berlin" } },
        false
      ).changed
    ).toEqual(["phone"])
  })
})
