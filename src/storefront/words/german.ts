import type { Words } from "./english"
import { germanCancellation } from "./german-cancellation"
import { germanErrors } from "./german-errors"
import { germanLicences } from "./german-licences"
import { germanServiceDetails } from "./german-service-details"

/** All that the components say, in German, with the formal address. */
export const german: Words = {
  language: "de",
  common: {
    loading: "Wird geladen …",
    tryAgain: "Erneut versuchen",
    pages: "Seiten",
    previous: "Zurück",
    next: "Weiter",
    shown: (from, to, count) => `${from} bis ${to} von ${count}`,
    copy: (what) => `${what} kopieren`,
    copied: "Kopiert.",
    copyFailed:
      "Das Kopieren hat nicht funktioniert. Der Text ist markiert; kopieren Sie ihn selbst.",
    optional: "freiwillig",
  },
  errors: germanErrors,
  serviceDetails: germanServiceDetails,
  licences: germanLicences,
  cancellation: germanCancellation,
  invoices: {
    title: "Rechnungen",
    none: "Es gibt noch keine Rechnungen.",
    invoice: "Rechnung",
    creditNote: "Gutschrift",
    number: "Nummer",
    order: "Bestellung",
    date: "Datum",
    total: "Gesamtbetrag",
    document: "Dokument",
    download: (number) => `${number} als PDF herunterladen`,
    downloading: "Wird heruntergeladen …",
  },
  lostKey: {
    title: "Schlüssel verloren?",
    intro:
      "Geben Sie die Nummer Ihrer Bestellung und die E-Mail-Adresse ein, mit der Sie bestellt haben. Wir senden einen Link zu Ihren Schlüsseln an diese Adresse.",
    orderNumber: "Bestellnummer",
    orderNumberHint:
      "Sie steht in jeder E-Mail zu Ihrer Bestellung, z. B. 1042.",
    numberWrong: "Geben Sie die Bestellnummer ein, z. B. 1042.",
    email: "E-Mail-Adresse",
    send: "Link senden",
    sending: "Wird gesendet …",
    sentTitle: "Sehen Sie in Ihr Postfach",
    sent: "Wenn Nummer und E-Mail-Adresse zu einer Bestellung gehören, ist ein Link unterwegs. Er gilt einmal und 30 Minuten lang.",
    again: "Noch einmal anfordern",
    notOffered:
      "Dieser Shop verschickt keine Links zu verlorenen Schlüsseln. Bitte melden Sie sich an, um Ihre Lizenzen zu sehen, oder schreiben Sie dem Shop.",
    revealTitle: "Ihre Schlüssel",
    revealIntro:
      "Dieser Link zeigt die Schlüssel Ihrer Bestellung einmal. Wählen Sie die Schaltfläche, wenn Ihnen niemand über die Schulter sieht.",
    reveal: "Schlüssel anzeigen",
    revealing: "Werden abgerufen …",
    noToken:
      "Diese Seite braucht den Link aus der E-Mail. Öffnen Sie die E-Mail und wählen Sie den Link noch einmal, oder fordern Sie einen neuen an.",
    tokenUsed:
      "Dieser Link wurde schon benutzt, ist älter als 30 Minuten oder nicht vollständig. Bitte fordern Sie einen neuen an.",
    askAgain: "Neuen Link anfordern",
    once: "Kopieren Sie die Schlüssel jetzt: Der Link funktioniert kein zweites Mal.",
    notYet:
      "Es gibt noch keinen Schlüssel. Er kommt per E-Mail, sobald er da ist.",
  },
}
