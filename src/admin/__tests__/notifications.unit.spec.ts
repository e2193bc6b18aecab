import { NOTIFICATION_EVENTS } from "../../modules/esd/services/notifications/notification-events"
import { NOTIFICATION_REFUSAL_CODES } from "../../modules/esd/services/notifications/notification-refused"
import type { EsdNotificationResponse } from "../../types"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { addressLines } from "../lib/notifications/address-lines"
import { fieldOfRefusal } from "../lib/notifications/field-of-refusal"
import { framedHtml } from "../lib/notifications/framed-html"
import { insertText } from "../lib/notifications/insert-text"
import {
  notificationChanges,
  textChanges,
} from "../lib/notifications/notification-changes"
import { notificationFaults } from "../lib/notifications/notification-faults"
import {
  type NotificationValues,
  valuesOfNotification,
} from "../lib/notifications/notification-values"

const STORED: EsdNotificationResponse = {
  event: "welcome",
  is_enabled: true,
  to: ["a@shop.test", "b@shop.test"],
  cc: [],
  copy_reseller: false,
  texts: { de: { subject: "Willkommen" } },
  variables: ["shop_name", "sku"],
  built_in_texts: {
    en: { subject: "Welcome", introduction: "Hello" },
    de: { subject: "Hallo", introduction: "Guten Tag" },
  },
  can_be_disabled: true,
  can_be_copied: true,
  can_copy_reseller: true,
  updated_at: null,
}

const VALUES = valuesOfNotification(STORED)
const fill = (values: Partial<NotificationValues>) => ({ ...VALUES, ...values })
const faultsOf = (values: Partial<NotificationValues>) =>
  notificationFaults(fill(values), STORED)

describe("the form of a notification", () => {
  it("shows what is stored, addresses one a line, built-in texts as blank", () => {
    expect(VALUES).toEqual({
      is_enabled: true,
      to: "a@shop.test\nb@shop.test",
      cc: "",
      copy_reseller: false,
      subject_en: "",
      introduction_en: "",
      subject_de: "Willkommen",
      introduction_de: "",
    })
  })

  it("sends only what somebody changed", () => {
    const values = fill({
      to: " a@shop.test,\n\n c@shop.test ",
      subject_de: " ",
      introduction_de: "Hallo {{shop_name}}",
    })

    expect(notificationChanges(values, {})).toEqual({})
    expect(
      notificationChanges(values, {
        to: true,
        subject_de: true,
        introduction_de: true,
      })
    ).toEqual({
      to: ["a@shop.test", "c@shop.test"],
      texts: { de: { subject: null, introduction: "Hallo {{shop_name}}" } },
    })
    expect(textChanges(values, { to: true })).toBeUndefined()
  })

  it("reads addresses however they are separated", () => {
    expect(addressLines("a@b.test; c@d.test,\n e@f.test\n")).toEqual([
      "a@b.test",
      "c@d.test",
      "e@f.test",
    ])
  })

  it("puts a variable in the place of what is selected", () => {
    expect(insertText("Hello you!", "{{sku}}", 6, 9)).toEqual({
      text: "Hello {{sku}}!",
      caret: 13,
    })
  })
})

describe("what is wrong with a notification", () => {
  it("is nothing for what is stored and for known variables", () => {
    expect(faultsOf({ subject_en: "{{ shop_name }} {x} {{sku}}" })).toEqual({})
  })

  it.each<[Partial<NotificationValues>, object]>([
    [
      { to: "a@b.test\nnobody" },
      { to: { fault: "addressInvalid", values: { address: "nobody" } } },
    ],
    [
      { cc: "a@b.test\nA@b.test" },
      { cc: { fault: "addressTwice", values: { address: "A@b.test" } } },
    ],
    [
      {
        cc: Array.from({ length: 21 }, (_, i) => `a${i}@b.test`).join("\n"),
      },
      { cc: { fault: "tooManyAddresses", values: { number: 21, most: 20 } } },
    ],
    [
      { subject_de: "Hallo {{product_key}}" },
      {
        subject_de: {
          fault: "variableUnknown",
          values: { variable: "{{product_key}}" },
        },
      },
    ],
    [
      { introduction_en: "Hello {{sku" },
      {
        introduction_en: { fault: "variableHalf", values: { braces: "{{" } },
      },
    ],
    [
      { subject_en: "x".repeat(201) },
      {
        subject_en: {
          fault: "textTooLong",
          values: { number: 201, most: 200 },
        },
      },
    ],
  ])("stands at its field: %j", (values, faults) => {
    expect(faultsOf(values)).toEqual(faults)
  })

  it("is found at its field in the server's sentence, too", () => {
    expect(
      fieldOfRefusal("texts.de.subject: there is no variable {{x}}.")
    ).toEqual({ field: "subject_de", text: "There is no variable {{x}}." })
    expect(fieldOfRefusal(`cc: "x" is not an e-mail address.`)).toEqual({
      field: "cc",
      text: `"x" is not an e-mail address.`,
    })
    expect(fieldOfRefusal("The test e-mail was not sent. x")).toEqual({
      text: "The test e-mail was not sent. x",
    })
  })
})

describe("the preview of a notification", () => {
  it("leads nowhere", () => {
    expect(framedHtml('<html><head lang="de"><title>x</title>')).toBe(
      '<html><head lang="de"><base target="_blank"><title>x</title>'
    )
    expect(framedHtml("<p>x</p>")).toBe('<base target="_blank"><p>x</p>')
  })
})

describe("the words for notifications", () => {
  const { notifications } = resources.en[ESD_NAMESPACE]

  it("name every e-mail and every variable", () => {
    const variables = Object.values(NOTIFICATION_EVENTS).flatMap(
      ({ variables }) => variables
    )

    expect(Object.keys(notifications.events).sort()).toEqual(
      Object.keys(NOTIFICATION_EVENTS).sort()
    )
    expect(Object.keys(notifications.variables.names).sort()).toEqual(
      [...new Set(variables)].sort()
    )
  })

  it("explain exactly the codes that settings are refused with", () => {
    expect(Object.keys(notifications.refusals).sort()).toEqual(
      [...NOTIFICATION_REFUSAL_CODES].sort()
    )
  })
})
