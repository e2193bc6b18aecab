import type {
  EsdNotificationEvent,
  EsdNotificationSettings,
} from "../../../../../types"
import { checkNotification } from "../check-notification"
import { mergeNotification } from "../merge-notification"

function settings(
  changes: Partial<EsdNotificationSettings> = {}
): EsdNotificationSettings {
  return {
    event: "welcome",
    is_enabled: true,
    to: [],
    cc: [],
    copy_reseller: false,
    texts: {},
    ...changes,
  }
}

function refusal(changes: Partial<EsdNotificationSettings>) {
  try {
    checkNotification(settings(changes))
  } catch (error) {
    const { code, message } = error as { code: string; message: string }

    return [code.replace("esd_notification_", ""), message]
  }

  return null
}

const subject = (text: string) => ({ texts: { de: { subject: text } } })
const introduction = (text: string) => ({
  texts: { en: { introduction: text } },
})
const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `staff${index}@shop.test`)

describe("checkNotification", () => {
  it.each<[string, Partial<EsdNotificationSettings>]>([
    ["nothing changed", {}],
    ["an e-mail that is off", { is_enabled: false }],
    ["twenty addresses in each list", { to: addresses(20), cc: addresses(20) }],
    [
      "every variable of the e-mail, with spaces in the braces",
      subject(
        "{{shop_name}} {{ product_title }} {{sku}} {{order_number}} {{recipient_name}} {{licence_number}}/{{licence_count}}"
      ),
    ],
    ["single braces", subject("Office {2024}")],
    ["texts of full length", subject("ß".repeat(200))],
    ["several lines", introduction("one\n\ntwo\nthree\tfour")],
    [
      "an invoice's own variables",
      {
        event: "order_invoice",
        ...subject("{{invoice_number}}: {{total}}, {{licence_count}}"),
      },
    ],
  ])("accepts %s", (_, changes) => {
    expect(refusal(changes)).toBeNull()
  })

  it.each([
    ["{{product_key}}", "{{product_key}}"],
    ["{{ activation_link }}", "{{activation_link}}"],
    ["{{invoice_number}}", "{{invoice_number}}"],
    ["{{constructor}}", "{{constructor}}"],
    ["{{shop name}}", "{{shop name}}"],
    ["{{}}", "{{}}"],
  ])("refuses %s in an e-mail of a licence", (text, named) => {
    expect(refusal(subject(`Your key ${text}`))).toEqual([
      "variable_unknown",
      expect.stringMatching(
        /^texts\.de\.subject: there is no variable .* There are: \{\{shop_name\}\}, /
      ),
    ])
    expect(refusal(subject(text))?.[1]).toContain(named)
  })

  it.each(["{{shop_name", "shop_name}}", "{{{{shop_name}}", "{{a{{b}}"])(
    "refuses %s, which is half of a variable",
    (text) => {
      expect(refusal(introduction(text))?.[0]).toBe("variable_unknown")
      expect(refusal(introduction(text))?.[1]).toMatch(
        /^texts\.en\.introduction: /
      )
    }
  )

  it.each(["a\r\nBcc: x@evil.test", "a\nb", "a\u2028b", "a\u0085b", "a\tb"])(
    "refuses the subject %j, which could begin another header",
    (text) => {
      expect(refusal(subject(text))).toEqual([
        "line_break",
        expect.stringMatching(/^texts\.de\.subject: must be one line/),
      ])
    }
  )

  it.each([
    [subject("x".repeat(201)), "texts.de.subject: has 201", "200 are allowed"],
    [
      introduction("x".repeat(2001)),
      "texts.en.introduction: has 2001",
      "2000 are allowed",
    ],
  ])("refuses a text that is too long", (changes, begin, end) => {
    const [code, message] = refusal(changes) ?? []

    expect(code).toBe("text_too_long")
    expect(message).toContain(begin)
    expect(message).toContain(end)
  })

  it.each([
    "nobody",
    "a@b",
    "a b@c.test",
    "Staff <staff@shop.test>",
    "a@b.test, c@d.test",
    "a@b.test\r\nBcc: x@evil.test",
    `${"a".repeat(250)}@b.test`,
  ])("refuses the address %j and names it", (address) => {
    const [code, message] = refusal({ cc: ["good@shop.test", address] }) ?? []

    expect(code).toBe("address_invalid")
    expect(message).toMatch(/^cc: ".*" is not an e-mail address\.$/)
    expect(message).toContain(JSON.stringify(address.slice(0, 254)))
  })

  it("refuses an address twice, and more than twenty", () => {
    expect(refusal({ to: ["a@b.test", "A@B.test"] })).toEqual([
      "address_twice",
      `to: "A@B.test" stands in the list twice.`,
    ])
    expect(refusal({ to: addresses(21) })).toEqual([
      "too_many_addresses",
      "to: has 21 addresses, 20 are allowed.",
    ])
  })

  it.each<[string, EsdNotificationEvent, Partial<EsdNotificationSettings>]>([
    ["always_sent", "lost_key", { is_enabled: false }],
    ["no_copies", "lost_key", { to: ["a@b.test"] }],
    ["no_copies", "lost_key", { cc: ["a@b.test"] }],
    ["no_reseller_copy", "lost_key", { copy_reseller: true }],
    ["no_reseller_copy", "order_invoice", { copy_reseller: true }],
  ])("refuses with %s what %s cannot have", (code, event, changes) => {
    expect(refusal({ event, ...changes })?.[0]).toBe(code)
  })
})

describe("mergeNotification", () => {
  const saved = settings({
    to: ["a@shop.test"],
    texts: {
      en: { subject: "Hello", introduction: "Hi" },
      de: { subject: "Hallo" },
    },
  })

  it("leaves what is not named", () => {
    expect(mergeNotification(saved, {})).toEqual(saved)
    expect(
      mergeNotification(saved, { texts: { en: { subject: "Welcome" } } }).texts
    ).toEqual({
      en: { subject: "Welcome", introduction: "Hi" },
      de: { subject: "Hallo" },
    })
  })

  it("gives the built-in text back for an empty one", () => {
    expect(
      mergeNotification(saved, {
        texts: { en: { subject: " ", introduction: null }, de: null },
      }).texts
    ).toEqual({})
  })

  it("trims addresses and texts, and leaves empty addresses out", () => {
    const merged = mergeNotification(saved, {
      to: [" b@shop.test ", ""],
      texts: { de: { introduction: " eins\r\n\r\nzwei " } },
    })

    expect(merged.to).toEqual(["b@shop.test"])
    expect(merged.texts.de).toEqual({
      subject: "Hallo",
      introduction: "eins\n\nzwei",
    })
  })
})
