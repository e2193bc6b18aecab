import type { UseFormReturn } from "react-hook-form"
import { changeBody, creationBody } from "../lib/accounts/account-bodies"
import { accountFaults } from "../lib/accounts/account-faults"
import {
  type AccountValues,
  BLANK_ACCOUNT,
  valuesOfAccount,
} from "../lib/accounts/account-values"
import { fillIn } from "../lib/accounts/fill-in"
import { newAccountBody } from "../lib/accounts/new-account-body"
import { syncOptionFaults, syncOptionsOf } from "../lib/accounts/sync-options"
import { fieldOfError } from "../lib/api/field-of-error"
import { showServerError } from "../lib/api/show-server-error"
import { account } from "./support/account"
import { wording } from "./support/wording"

const CUSTOMER = {
  id: "cus_1",
  customer_id: "cus_1",
  email: "anna@contoso.test",
  company_name: "Contoso GmbH",
  first_name: "Anna",
  last_name: null,
  phone: null,
}
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

  describe("of an account that is there", () => {
    const existing = account({
      microsoft_email: "ms@contoso.test",
      address: {
        address_1: "Am Markt 1",
        address_2: null,
        city: "Bremen",
        province: null,
        postal_code: "28195",
      },
    })
    const filled = (changes: Partial<AccountValues>, of = existing) =>
      changeBody(
        { ...valuesOfAccount(of), ...changes },
        Object.fromEntries(Object.keys(changes).map((field) => [field, true]))
      )

    it("sends nothing that was left alone, so that a colleague's change stays", () => {
      expect(filled({})).toEqual({})
      expect(filled({ phone: " 0421 1 ", company_name: "" })).toEqual({
        phone: "0421 1",
        company_name: null,
      })
    })

    it("sends an address as a whole, and null once all of it is gone", () => {
      expect(filled({ city: "Hamburg" })).toEqual({
        address: { ...existing.address, city: "Hamburg" },
      })
      expect(filled({ address_1: "", city: "", postal_code: "" })).toEqual({
        address: null,
      })
    })

    it("lets the Microsoft e-mail follow where it is the contact e-mail", () => {
      const same = account({ microsoft_email: "office@contoso.test" })

      expect(valuesOfAccount(same).microsoft_email).toBe("")
      expect(filled({ email: "new@contoso.test" }, same)).toEqual({
        email: "new@contoso.test",
      })
      expect(filled({ microsoft_email: "Office@Contoso.test " })).toEqual({
        microsoft_email: null,
      })
    })
  })

  it("takes back what a customer chosen by mistake filled in, but nothing that was typed", () => {
    const anna = { ...CUSTOMER, phone: "0421 1", company_name: null }
    const bert = { ...CUSTOMER, first_name: "Bert", email: "b@fabrikam.test" }
    const ofAnna = { ...BLANK_ACCOUNT, ...fillIn(BLANK_ACCOUNT, anna, null) }

    expect(ofAnna).toEqual({
      ...BLANK_ACCOUNT,
      first_name: "Anna",
      email: "anna@contoso.test",
      phone: "0421 1",
    })
    expect(fillIn({ ...ofAnna, last_name: "Typed" }, bert, anna)).toEqual({
      company_name: "Contoso GmbH",
      first_name: "Bert",
      email: "b@fabrikam.test",
      phone: "",
    })
    expect(
      fillIn({ ...ofAnna, email: "typed@contoso.test" }, null, anna)
    ).toEqual({ first_name: "", phone: "" })
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
  const connection = { id: "fr", system_name: "Microsoft ESD", country: "FR" }
  const target = { account: null, customer: CUSTOMER, connection }

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
      newAccountBody(target, { role: "user", email: "Anna@Contoso.test" })
        .microsoft_email
    ).toBeNull()
    expect(
      newAccountBody(
        { ...target, customer: { ...CUSTOMER, customer_id: null } },
        { role: "user", email: "anna@contoso.test" }
      ).customer_id
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

  it("is told in the dashboard's language where its code has words, else as it is", () => {
    const shown: unknown[] = []
    const form = {
      getValues: () => ({ role: "user", email: "" }),
      setError: (field: string, { message }: { message: string }) =>
        shown.push([field, message]),
    } as unknown as UseFormReturn
    const { t } = wording("de")

    for (const code of [undefined, "esd_brand_new", "esd_account_exists"]) {
      showServerError(form, { message: "email: is taken.", code }, t)
    }

    expect(shown).toEqual([
      ["email", "Is taken."],
      ["email", "Is taken."],
      [
        "email",
        "Auf dieser Verbindung gibt es schon ein Konto mit dieser E-Mail-Adresse.",
      ],
    ])
  })
})
