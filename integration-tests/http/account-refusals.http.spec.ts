import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"

describeShop((context) => {
  const desk = new AccountDesk(context)

  it("answers each 409 and 422 with a code of its own beside the sentence", async () => {
    const { id: customer_id } = await context.register("it@contoso.test")
    const reseller = await desk.create({ role: "reseller", customer_id })
    const ada = await desk.create({
      email: "ada@end.test",
      reseller_account_id: reseller.id,
    })
    await desk.create({ email: "guest@example.com" })
    const accounts = "/admin/esd/accounts"
    const user = { role: "user", email: "b@b.test" }

    for (const [status, code, path, body] of [
      [409, "esd_customer_has_account", accounts, { ...user, customer_id }],
      [
        409,
        "esd_end_customer_exists",
        accounts,
        { ...user, email: ada.email, reseller_account_id: reseller.id },
      ],
      [
        409,
        "esd_account_exists",
        accounts,
        { ...user, email: "guest@example.com" },
      ],
      [
        422,
        "esd_end_customer_stays_user",
        `${accounts}/${ada.id}`,
        { role: "reseller" },
      ],
      [
        422,
        "esd_reseller_has_end_customers",
        `${accounts}/${reseller.id}`,
        { role: "user" },
      ],
      [
        422,
        "esd_reseller_has_no_reseller",
        accounts,
        { ...user, role: "reseller", reseller_account_id: reseller.id },
      ],
      [
        422,
        "esd_reseller_unknown",
        accounts,
        { ...user, reseller_account_id: ada.id },
      ],
      [
        422,
        "esd_parent_account_not_allowed",
        `${accounts}/${ada.id}/sync`,
        { ...user, parent_account: reseller.id },
      ],
    ] as const) {
      const answer = await context.staff.post(path, body)

      expect([path, answer.status, answer.data]).toEqual([
        path,
        status,
        {
          type: expect.any(String),
          code,
          message: expect.stringMatching(/^[a-z_]+: .+\.$/),
        },
      ])
    }
  })

  it("refuses names that break a line, drive a terminal or turn the direction of a text, and takes any script", async () => {
    for (const company_name of [
      "a\r\nBcc: x@y.test",
      "a\u001b[31m",
      "\u202Eevil",
    ]) {
      const { status, data } = await context.staff.post("/admin/esd/accounts", {
        role: "user",
        email: "it@contoso.test",
        company_name,
      })

      expect([status, data.message]).toEqual([
        400,
        expect.stringContaining("company_name"),
      ])
    }

    for (const company_name of [
      "شركة الأمل",
      "株式会社",
      "Ångström & Söhne 🚀",
    ]) {
      const account = await desk.create({
        email: `${company_name.length}@contoso.test`,
        company_name,
      })

      expect(account.company_name).toBe(company_name)
    }
  })

  it("changes nothing but the fields that are sent, and the Microsoft e-mail follows", async () => {
    const account = await desk.create({ company_name: "Contoso" })
    await desk.sync(account)
    await desk.untilEnded(account, "synchronized")
    const path = `/admin/esd/accounts/${account.id}`

    await context.staff.post(path, { company_name: "Contoso AG" })
    const { data } = await context.staff.post(path, { email: "new@b.test" })

    expect(data.esd_account).toMatchObject({
      company_name: "Contoso AG",
      email: "new@b.test",
    })

    await desk.untilEnded(account, "synchronized")

    expect(await context.vendor.accounts()).toMatchObject([
      { email: "new@b.test" },
    ])
  })
})
