import type { Words } from "./english"

/** The words around licences. */
export const germanLicences: Words["licences"] = {
  title: "Lizenzen",
  search: "Lizenzen suchen",
  searchHint: "Bestellnummer, Produkt, Artikelnummer oder E-Mail-Adresse",
  filter: "Endkunde",
  filterAll: "Alle Endkunden",
  none: "Es gibt noch keine Lizenzen.",
  noneFound: "Keine Lizenz passt zur Suche.",
  noneYet: "Ihre Lizenzen werden vorbereitet. Sie erscheinen hier von selbst.",
  progress: (ready, count) =>
    count === 1
      ? ready
        ? "Ihre Lizenz ist da."
        : "Ihre Lizenz wird vorbereitet."
      : `${ready} von ${count} Lizenzen sind da.`,
  open: (product) => `${product} ansehen`,
  number: (number, count) => `Lizenz ${number} von ${count}`,
  order: (number) => `Bestellung ${number}`,
  for: (name) => `Für ${name}`,
  states: {
    ready: { label: "Bereit", hint: "Der Schlüssel ist da." },
    redeemed: {
      label: "In Gebrauch",
      hint: "Mit dem Schlüssel wurde die Software aktiviert.",
    },
    preparing: {
      label: "In Vorbereitung",
      hint: "Der Schlüssel wird bei Microsoft abgerufen. Das dauert einen Moment; Sie müssen nichts tun.",
    },
    awaiting_payment: {
      label: "Wartet auf Zahlung",
      hint: "Der Schlüssel wird abgerufen, sobald die Bestellung bezahlt ist.",
    },
    awaiting_account: {
      label: "Wird angemeldet",
      hint: "Das Konto wird bei Microsoft angemeldet. Der Schlüssel folgt von selbst.",
    },
    delayed: {
      label: "Verzögert",
      hint: "Microsoft hat noch nicht klar geantwortet. Der Shop fragt weiter nach; nichts wird doppelt gekauft.",
    },
    failed: {
      label: "Nicht geliefert",
      hint: "Der Schlüssel konnte nicht abgerufen werden. Bitte wenden Sie sich mit der Bestellnummer an den Shop.",
    },
    cancellation_requested: {
      label: "Kündigung beantragt",
      hint: "Der Shop prüft Ihren Antrag.",
    },
    being_returned: {
      label: "In Rückgabe",
      hint: "Die Lizenz geht an Microsoft zurück.",
    },
    cancelled: { label: "Gekündigt", hint: "Die Lizenz gilt nicht mehr." },
  },
  emails: {
    waiting: (email) => `Geht an ${email}, sobald der Schlüssel da ist.`,
    pending: (email) => `Wird gerade an ${email} gesendet.`,
    sent: (email, date) => `Wurde am ${date} an ${email} gesendet.`,
    failed: (email) =>
      `Konnte nicht an ${email} gesendet werden. Senden Sie sie erneut, oder wenden Sie sich an den Shop, falls die Adresse falsch ist.`,
    suppressed: "Wird nicht gesendet.",
  },
  detail: {
    product: "Produkt",
    sku: "Artikelnummer",
    order: "Bestellung",
    purchased: "Bestellt am",
    price: "Preis mit Steuer",
    endCustomer: "Endkunde",
    email: "E-Mail",
    key: "Produktschlüssel",
    noKey: "Noch nicht da",
    reveal: "Schlüssel anzeigen",
    revealing: "Wird abgerufen …",
    hide: "Schlüssel verbergen",
    hiddenIn: (seconds) =>
      `Wird in ${seconds === 1 ? "einer Sekunde" : `${seconds} Sekunden`} wieder verborgen.`,
    shown: "Der Schlüssel wird angezeigt.",
    hidden: "Der Schlüssel ist verborgen.",
    keepSafe: "Wer den Schlüssel kennt, kann die Lizenz verwenden.",
    activate: "Bei Microsoft aktivieren",
    activateHint:
      "Wer diesen Link öffnet und sich bei Microsoft anmeldet, verwendet die Lizenz.",
    download: "Software herunterladen",
    resend: "E-Mail erneut senden",
    resending: "Wird gesendet …",
    resent: (email) => `Die E-Mail ist unterwegs an ${email}.`,
    next: "So geht es weiter",
    steps: (product, canDownload, isShown) => [
      ...(isShown ? [] : ["Wählen Sie „Schlüssel anzeigen“."]),
      "Gibt es die Schaltfläche „Bei Microsoft aktivieren“, wählen Sie sie und melden Sie sich mit dem Microsoft-Konto an, zu dem die Lizenz gehören soll.",
      canDownload
        ? `Wählen Sie „Software herunterladen“, und installieren Sie ${product}.`
        : `Installieren Sie ${product}.`,
      "Öffnen Sie die Software, und melden Sie sich mit demselben Konto an, oder geben Sie den Produktschlüssel ein, falls Sie danach gefragt werden.",
    ],
    forEndCustomer: {
      sent: (name, email) =>
        `${name} hat den Schlüssel: Die E-Mail damit und mit den Schritten zum Installieren und Aktivieren ging an ${email}.`,
      pending: (name, email) =>
        `${name} bekommt den Schlüssel: Die E-Mail damit und mit den Schritten zum Installieren und Aktivieren geht an ${email}.`,
      failed: (name, email) =>
        `Die E-Mail mit dem Schlüssel konnte nicht an ${email} gesendet werden. Senden Sie sie erneut, oder zeigen Sie den Schlüssel an, und geben Sie ihn selbst an ${name} weiter.`,
      suppressed: (name) =>
        `Es wird keine E-Mail gesendet. Zeigen Sie den Schlüssel an, und geben Sie ihn selbst an ${name} weiter.`,
      notArrived:
        "Ist sie nicht angekommen, wählen Sie „E-Mail erneut senden“, oder zeigen Sie den Schlüssel an, und geben Sie ihn selbst weiter.",
      activation: (name) =>
        `Überlassen Sie ${name} die Aktivierung: Die Lizenz gehört dem, der den Aktivierungslink öffnet und sich bei Microsoft anmeldet.`,
    },
  },
}
