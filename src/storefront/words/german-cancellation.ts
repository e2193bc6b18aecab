import type { Words } from "./english"

/** The words around cancelling a licence. */
export const germanCancellation: Words["cancellation"] = {
  title: "Kündigung",
  possible: (until) =>
    until === null
      ? "Es gibt noch keinen Schlüssel; diese Lizenz kann gekündigt werden."
      : `Diese Lizenz kann bis zum ${until} zurückgegeben werden, solange niemand ihren Schlüssel verwendet hat.`,
  impossible: "Diese Lizenz kann nicht gekündigt werden.",
  reasons: {
    esd_redeemed:
      "Ihr Schlüssel ist in Gebrauch, und Microsoft nimmt nur unbenutzte zurück.",
    esd_return_window_over:
      "Die Frist, in der sie zurückgegeben werden konnte, ist abgelaufen.",
    esd_not_returnable: "Microsoft nimmt Lizenzen dieser Art nicht zurück.",
    esd_cancelled: "Sie ist bereits gekündigt.",
    esd_unknown_to_vendor:
      "Microsoft findet sie nicht. Bitte wenden Sie sich mit der Bestellnummer an den Shop.",
  },
  otherReason:
    "Microsoft hat sie nicht zurückgenommen. Bitte wenden Sie sich mit der Bestellnummer an den Shop.",
  ask: "Diese Lizenz kündigen",
  formTitle: "Diese Lizenz kündigen?",
  steps: (hasKey) => [
    "Der Shop prüft Ihren Antrag. Bis er entschieden hat, können Sie ihn zurückziehen.",
    hasKey
      ? "Stimmt der Shop zu, geht die Lizenz an Microsoft zurück, und ihr Schlüssel gilt nicht mehr."
      : "Stimmt der Shop zu, wird für diese Lizenz kein Schlüssel mehr abgerufen.",
    "Wurde sie in Rechnung gestellt, bekommen Sie eine Gutschrift über den vollen Preis.",
  ],
  tellEndCustomer: (name) =>
    `Bitten Sie ${name}, den Schlüssel nicht mehr zu verwenden: Eine Lizenz in Gebrauch kann nicht zurückgegeben werden.`,
  doNotUse:
    "Verwenden Sie den Schlüssel nicht mehr: Eine Lizenz in Gebrauch kann nicht zurückgegeben werden.",
  comment: "Kommentar für den Shop",
  commentHoldsKey:
    "Andere lesen diesen Kommentar; er darf keinen Produktschlüssel enthalten. Nennen Sie nur die letzten fünf Zeichen.",
  counter: (length, max) => `${length} von ${max} Zeichen`,
  charactersLeft: (count) => `Noch ${count} Zeichen`,
  send: "Antrag senden",
  sending: "Wird gesendet …",
  keep: "Lizenz behalten",
  requested: (date) =>
    date === null
      ? "Die Kündigung dieser Lizenz wurde beantragt."
      : `Sie haben am ${date} beantragt, diese Lizenz zu kündigen.`,
  requestedText:
    "Der Shop prüft Ihren Antrag. Sobald er entschieden hat, sehen Sie es hier. Bis dahin können Sie ihn zurückziehen.",
  yourComment: "Ihr Kommentar",
  shopsAnswer: "Antwort des Shops",
  withdraw: "Antrag zurückziehen",
  withdrawing: "Wird zurückgezogen …",
  withdrawn: "Ihr Antrag wurde zurückgezogen. Sie behalten die Lizenz.",
  accepted: (date) =>
    date === null
      ? "Der Shop kündigt diese Lizenz."
      : `Der Shop hat der Kündigung am ${date} zugestimmt.`,
  acceptedText:
    "Die Lizenz geht an Microsoft zurück. Sie müssen nichts tun; diese Seite zeigt, wenn es geschehen ist.",
  declined: (date) =>
    `Der Shop hat Ihren Antrag${date === null ? "" : ` am ${date}`} abgelehnt. Sie behalten die Lizenz.`,
  refused: "Ihre Lizenz wurde nicht gekündigt. Sie behalten sie.",
  cancelled: (date) =>
    date === null
      ? "Diese Lizenz ist gekündigt."
      : `Diese Lizenz wurde am ${date} gekündigt.`,
  creditComing:
    "Ihre Gutschrift wird gerade erstellt. Sie erscheint hier von selbst.",
  creditNoteReady: "Ihre Gutschrift ist da.",
  creditNote: "Gutschrift als PDF herunterladen",
  creditNoteFile: (orderNumber) => `Gutschrift zu Bestellung ${orderNumber}`,
}
