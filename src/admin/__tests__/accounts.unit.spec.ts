import { MICROSOFT_ESD_ERROR_CODES } from "../../modules/esd/clients/microsoft-esd/errors/error-codes"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { accountName } from "../lib/accounts/account-name"
import {
  type AccountProblem,
  accountProblem,
} from "../lib/accounts/account-problem"
import { accountState } from "../lib/accounts/account-state"
import { fieldNames } from "../lib/accounts/field-names"
import { formatAddress } from "../lib/accounts/format-address"
import { isAccountLive } from "../lib/accounts/is-account-live"
import { panelLines } from "../lib/accounts/panel-lines"
import { panelTitle } from "../lib/accounts/panel-title"
import { syncProgress } from "../lib/accounts/sync-progress"
import { account } from "./support/account"
import { wording } from "./support/wording"

const FAILED = {
  sync_status: "failed" as const,
  sync_error_code: "CountryNotAllowed",
  sync_error: "The country is not allowed.",
}
/** What the vendor never answers to the synchronization of an account. */
const OF_LICENCES = [
  "TransactionConflict",
  "AccountNotSynchronized",
  "SkuNotFound",
  "SkuDiscontinued",
  "CreditLimitExceeded",
  "TokenRedeemed",
  "ReturnWindowElapsed",
  "AlreadyReturned",
]

const english = wording("en")
const retrying = (sync_error_code: string) =>
  accountProblem(
    account({
      sync_status: "unsynchronized",
      is_syncing: true,
      sync_error_code,
    }),
    english
  )
const german = wording("de")

describe("an account", () => {
  it("is called by its company, else its person, else its e-mail address", () => {
    expect(accountName(account())).toBe("Contoso GmbH")
    expect(accountName(account({ company_name: null }))).toBe("Anna Berg")
    expect(
      accountName(
        account({ company_name: null, first_name: null, last_name: null })
      )
    ).toBe("office@contoso.test")
  })

  it("counts as synchronizing while that is asked for, and as not synchronized where there is none", () => {
    expect(accountState(account())).toBe("synchronized")
    expect(accountState(account(FAILED))).toBe("failed")
    expect(
      accountState(account({ sync_status: "unsynchronized", is_syncing: true }))
    ).toBe("syncing")
    expect(accountState(null)).toBe("unsynchronized")
  })

  it("is watched while it synchronizes and while licences go on because of it", () => {
    expect(isAccountLive(account())).toBe(false)
    expect(isAccountLive(account({ waiting_licences: 2 }))).toBe(true)
    expect(isAccountLive(account({ ...FAILED, waiting_licences: 2 }))).toBe(
      false
    )
    expect(isAccountLive(account({ is_syncing: true }))).toBe(true)
  })

  it("names the fields that were changed, and those of later versions as they come", () => {
    expect(fieldNames("microsoft_email, address, colour", german)).toBe(
      "Microsoft-E-Mail, Adresse, colour"
    )
  })

  it("shows its address in one line", () => {
    expect(formatAddress(null)).toBeNull()
    expect(
      formatAddress({
        address_1: "Am Markt 1",
        address_2: null,
        city: "Bremen",
        province: null,
        postal_code: "28195",
      })
    ).toBe("Am Markt 1, 28195 Bremen")
  })
})

describe("the problem of an account", () => {
  it("is none while all is well", () => {
    expect(accountProblem(account(), english)).toBeNull()
    expect(
      accountProblem(account({ sync_status: "unsynchronized" }), english)
    ).toBeNull()
  })

  it.each(
    MICROSOFT_ESD_ERROR_CODES.filter((code) => !OF_LICENCES.includes(code))
  )("explains %s in words and says what to do", (sync_error_code) => {
    for (const words of [english, german]) {
      const { isFinal, text } = accountProblem(
        account({ ...FAILED, sync_error_code, sync_error: "Server's words." }),
        words
      ) as { isFinal: boolean; text: string }

      expect(isFinal).toBe(true)
      expect(text).not.toMatch(/Server's words|accounts\.reasons|{{/)
      expect(text.split(". ").length).toBeGreaterThan(1)
    }
  })

  it("names the country that is not allowed", () => {
    expect(accountProblem(account(FAILED), english)?.text).toContain("Germany")
    expect(accountProblem(account(FAILED), german)?.text).toContain(
      "Deutschland"
    )
  })

  it("is told in the server's sentence where there are no words for its code", () => {
    const unknown = { ...FAILED, sync_error_code: "BrandNewCode" }

    expect(
      accountProblem(
        account({ ...unknown, sync_error: "Microsoft is on holiday." }),
        english
      )?.text
    ).toBe("Microsoft is on holiday.")
    expect(
      accountProblem(account({ ...unknown, sync_error: null }), english)?.text
    ).toContain("Microsoft gave no reason.")
    expect(
      accountProblem(
        account({ ...FAILED, sync_error_code: null, sync_error: "No words." }),
        english
      )?.text
    ).toBe("No words.")
  })

  it("asks nobody to act while another attempt comes by itself", () => {
    expect(retrying("ServiceUnavailable")).toEqual({
      isFinal: false,
      text: "Microsoft's service is not available. It is tried again by itself; nothing needs to be done.",
    })
    expect(retrying("BrandNewCode")?.text).toMatch(/It is tried again by/)
  })

  it.each(["Unauthorized", "AuthenticationFailed"])(
    "says what to check while %s comes again, which only a person ends",
    (code) => {
      const { isFinal, text } = retrying(code) as AccountProblem

      expect(isFinal).toBe(false)
      expect(text).toMatch(/Check the connection's .* tried again by itself/)
      expect(text).not.toContain("nothing needs to be done")
    }
  )

  it("has words for the time until the next attempt as licences have", () => {
    for (const { reasons, accounts } of [
      resources.en[ESD_NAMESPACE],
      resources.de[ESD_NAMESPACE],
    ]) {
      const ofLicences = Object.keys(reasons).flatMap(
        (key) => key.match(/^([A-Z]\w+)_waiting$/)?.[1] ?? []
      )
      const ofAccounts = Object.entries(accounts.reasons).flatMap(
        ([code, words]) => ("waiting" in words ? [code] : [])
      )

      expect(ofAccounts.sort()).toEqual(ofLicences.sort())
    }
  })
})

describe("a customer's panel", () => {
  const CUSTOMER = {
    id: "cus_1",
    customer_id: "cus_1",
    email: "office@contoso.test",
    company_name: null,
    first_name: null,
    last_name: null,
    phone: null,
  }
  const [de, fr] = ["de", "fr"].map((id) => ({
    id,
    system_name: `Microsoft ESD ${id}`,
    country: id.toUpperCase(),
  }))

  it("has one line without a name where there is one connection", () => {
    expect(
      panelLines({
        esd_account: null,
        esd_accounts: [],
        connections: [de],
        customer: CUSTOMER,
      })
    ).toEqual([
      {
        connectionId: "de",
        connectionName: null,
        target: { account: null, customer: CUSTOMER, connection: de },
      },
    ])
  })

  it("has a line for each connection and each account whose connection is gone", () => {
    const [german, lost] = [
      account(),
      account({ id: "esdacc_2", connection_id: "at" }),
    ]

    expect(
      panelLines({
        esd_account: german,
        esd_accounts: [lost, german],
        connections: [de, fr],
        customer: CUSTOMER,
      })
    ).toEqual([
      {
        connectionId: "de",
        connectionName: "Microsoft ESD de",
        target: { account: german },
      },
      {
        connectionId: "fr",
        connectionName: "Microsoft ESD fr",
        target: { account: null, customer: CUSTOMER, connection: fr },
      },
      {
        connectionId: "at",
        connectionName: "at",
        target: { account: lost },
      },
    ])
  })
})

describe("a line of the panel", () => {
  it.each([
    [null, "Microsoft ESD"],
    ["Austria", "Microsoft ESD · Austria"],
    ["Microsoft ESD Austria", "Microsoft ESD Austria"],
  ])(
    "is called after its connection %s where that is needed",
    (name, title) => {
      expect(panelTitle("Microsoft ESD", name)).toBe(title)
    }
  )
})

describe("the progress of a synchronization", () => {
  it("counts down what was asked for until nothing remains", () => {
    expect(syncProgress(120, 83, null)).toEqual({ total: 120, done: 37 })
    expect(syncProgress(120, 0, { total: 120, done: 37 })).toBeNull()
  })

  it("is there for what others asked for", () => {
    expect(syncProgress(0, 5, null)).toEqual({ total: 5, done: 0 })
    expect(syncProgress(0, 2, { total: 5, done: 0 })).toEqual({
      total: 5,
      done: 3,
    })
  })

  it("never goes backwards when others ask for more", () => {
    expect(syncProgress(10, 9, { total: 10, done: 6 })).toEqual({
      total: 15,
      done: 6,
    })
  })
})
