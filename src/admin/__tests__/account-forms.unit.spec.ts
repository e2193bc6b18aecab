import { changeBody, creationBody } from "../lib/accounts/account-bodies"
import { accountFaults } from "../lib/accounts/account-faults"
import { BLANK_ACCOUNT, valuesOfAccount } from "../lib/accounts/account-values"
import { newAccountBody } from "../lib/accounts/new-account-body"
import { syncOptionFaults, syncOptionsOf } from "../lib/accounts/sync-options"
import { fieldOfError } from "../lib/api/field-of-error"
import { account } from "./support/account"

const FIELDS = ["email", "microsoft_email", "customer_id", "city", "phone"]

describe("the form of an account", () => {
  it("sends blank fields as null and lets the server choose connection and country", () => {
    expect(
      creationBody({ ...BLANK_ACCOUNT, email: " anna@contoso.test " })
    ).toEqual({
      role: "user",
      email: "anna@contoso.test",
      microsoft_email: null,
      company_name: null,
      first_name: null,
      last_name: null,
      phone: null,
      country: undefined,
      address: null,
      connection_id: undefined,
      customer_id: null,
      reseller_account_id: null,
    })
  })

  it("sends no reseller for a reseller, although one was chosen before", () => {
    const values = { ...BLANK_ACCOUNT, reseller_account_id: "esdacc_9" }

    expect(creationBody(values).reseller_account_id).toBe("esdacc_9")
    expect(
      creationBody({ ...values, role: "reseller" }).reseller_account_id
    ).toBeNull()
  })

  it("sends an account that was not changed as it is", () => {
    const address = {
      address_1: "Am Markt 1",
      address_2: null,
      city: "Bremen",
      province: null,
      postal_code: "28195",
    }
    const existing = account({ address, microsoft_email: "ms@contoso.test" })

    expect(changeBody(valuesOfAccount(existing))).toEqual({
      role: existing.role,
      email: existing.email,
      microsoft_email: "ms@contoso.test",
      company_name: existing.company_name,
      first_name: existing.first_name,
      last_name: existing.last_name,
      phone: null,
      country: "DE",
      address,
    })
  })

  it("finds what is wrong with e-mail addresses and a country that is gone", () => {
    expect(accountFaults(BLANK_ACCOUNT, true)).toEqual({
      email: "emailRequired",
      country: "countryRequired",
    })
    expect(
      accountFaults(
        {
          email: "anna@contoso",
          microsoft_email: "no address",
          country: "",
        },
        false
      )
    ).toEqual({ email: "emailInvalid", microsoft_email: "emailInvalid" })
    expect(
      accountFaults(
        { email: "anna@contoso.test", microsoft_email: "", country: "DE" },
        true
      )
    ).toEqual({})
  })
})

describe("the sync options", () => {
  const customer = {
    id: "cus_1",
    email: "anna@contoso.test",
    company_name: "Contoso GmbH",
    first_name: null,
    last_name: null,
    phone: null,
  }
  const connection = { id: "fr", system_name: "Microsoft ESD", country: "FR" }
  const target = { account: null, customer, connection }

  it("start with the Microsoft e-mail, else the contact's, else the customer's", () => {
    expect(syncOptionsOf({ account: account() }).email).toBe(
      "office@contoso.test"
    )
    expect(
      syncOptionsOf({
        account: account({
          role: "reseller",
          microsoft_email: "ms@contoso.test",
        }),
      })
    ).toEqual({ role: "reseller", email: "ms@contoso.test" })
    expect(syncOptionsOf(target)).toEqual({
      role: "user",
      email: "anna@contoso.test",
    })
  })

  it("need an e-mail address", () => {
    expect(syncOptionFaults({ role: "user", email: " " })).toEqual({
      email: "emailRequired",
    })
    expect(syncOptionFaults({ role: "user", email: "a@b" })).toEqual({
      email: "emailInvalid",
    })
    expect(syncOptionFaults({ role: "user", email: "a@b.de" })).toEqual({})
  })

  it("make the account of a customer who has none from the customer's data", () => {
    expect(
      newAccountBody(target, { role: "reseller", email: "ms@contoso.test" })
    ).toMatchObject({
      connection_id: "fr",
      country: "FR",
      customer_id: "cus_1",
      role: "reseller",
      email: "anna@contoso.test",
      microsoft_email: "ms@contoso.test",
      company_name: "Contoso GmbH",
    })
    expect(
      newAccountBody(target, { role: "user", email: "anna@contoso.test" })
        .microsoft_email
    ).toBeNull()
  })
})

describe("a server's sentence", () => {
  it.each([
    [
      "email: there is an account with this e-mail address.",
      "email",
      "There is an account with this e-mail address.",
    ],
    [
      "Invalid request: address.city: must be shorter",
      "city",
      "Must be shorter",
    ],
    [
      "Invalid request: Value for field 'address, city' too big, expected at most: '100'",
      "city",
      "Value for field 'address, city' too big, expected at most: '100'",
    ],
    [
      "Invalid request: Field 'microsoft_email' is required",
      "microsoft_email",
      "Field 'microsoft_email' is required",
    ],
    ["The database said: no.", undefined, "The database said: no."],
    ["Unknown error: 'email'", undefined, "Unknown error: 'email'"],
  ])("%s stands at its field", (message, field, text) => {
    expect(fieldOfError(message, FIELDS)).toEqual({ field, text })
  })
})
