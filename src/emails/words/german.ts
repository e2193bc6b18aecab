import { germanNotices } from "./notices/german-notices"
import type { Words } from "./words"

/** The e-mails in German, with the formal address. */
export const german: Words = {
  language: "de",
  greeting: (name) => (name ? `Guten Tag ${name},` : "Guten Tag,"),
  order: "Bestellung",
  orderOf: (orderId, date) => `${orderId} vom ${date}`,
  questions: "Noch Fragen?",
  supportEmail: "E-Mail",
  supportUrl: "Hilfeseite",
  contactShop: (shopName) => `Bitte wenden Sie sich an ${shopName}.`,
  nameYourOrder: (orderId) =>
    `Nennen Sie bitte die Bestellnummer ${orderId}, dann finden wir Ihre Bestellung sofort.`,
  footer: (shopName, orderId) =>
    `Sie erhalten diese E-Mail von ${shopName} wegen Ihrer Bestellung ${orderId}.`,
  welcome: {
    subject: (product, orderId, position) =>
      `Ihre Lizenz für ${product}${position ? ` (${position})` : ""} – Bestellung ${orderId}`,
    preview: (product, orderId) =>
      `Produktschlüssel und Aktivierung von ${product}, Bestellung ${orderId}`,
    title: "Ihre Lizenz ist da",
    intro: (shopName, product) =>
      `vielen Dank für Ihre Bestellung bei ${shopName}. In dieser E-Mail finden Sie alles, was Sie für die Installation und die Aktivierung von ${product} brauchen.`,
    oneOfSeveral: (position) =>
      `Sie haben mehrere Lizenzen bestellt. Dies ist Lizenz ${position}; jede Lizenz kommt in einer eigenen E-Mail.`,
    position: (number, count) => `${number} von ${count}`,
    product: "Produkt",
    sku: "Artikelnummer",
    licence: "Lizenz",
    productKey: "Produktschlüssel",
    keepSafe:
      "Bewahren Sie diese E-Mail sicher auf. Wer den Produktschlüssel kennt, kann Ihre Lizenz verwenden.",
    activate: "Lizenz aktivieren",
    activateFallback:
      "Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
    download: "Software herunterladen",
    downloadFallback: "Adresse zum Herunterladen:",
    stepsTitle: "So aktivieren Sie Ihre Lizenz",
    stepsWithLink: (hasDownload) => [
      "Wählen Sie „Lizenz aktivieren“. In Ihrem Browser öffnet sich eine Seite von Microsoft.",
      "Melden Sie sich mit Ihrem Microsoft-Konto an, oder legen Sie eines an. Die Lizenz gehört danach zu diesem Konto; nehmen Sie also eines, das Sie behalten.",
      "Folgen Sie den Anweisungen auf der Seite. Wenn Sie nach einem Produktschlüssel gefragt werden, geben Sie den oben stehenden ein.",
      hasDownload
        ? "Wählen Sie „Software herunterladen“, und installieren Sie die Software. Öffnen Sie sie, und melden Sie sich mit demselben Konto an."
        : "Installieren Sie die Software aus Ihrem Konto. Öffnen Sie sie, und melden Sie sich mit demselben Konto an.",
    ],
    stepsWithoutLink: (product, hasDownload) => [
      hasDownload
        ? `Wählen Sie „Software herunterladen“, und installieren Sie ${product}. Falls es schon installiert ist, fahren Sie mit dem nächsten Schritt fort.`
        : `Installieren Sie ${product}. Falls es schon installiert ist, fahren Sie mit dem nächsten Schritt fort.`,
      "Öffnen Sie die Software, und geben Sie den Produktschlüssel ein, sobald Sie danach gefragt werden. In Windows finden Sie das unter Einstellungen › System › Aktivierung, in Office unter Datei › Konto.",
      "Bleiben Sie mit dem Internet verbunden, bis die Software meldet, dass sie aktiviert ist.",
    ],
    troubleTitle: "Falls etwas nicht funktioniert",
    troubles: (product) => [
      {
        question: "Der Produktschlüssel wird nicht angenommen?",
        answer: `Prüfen Sie, ob alle 25 Zeichen da sind und ob Sie genau die Edition ${product} installiert haben.`,
      },
      {
        question:
          "Der Produktschlüssel soll schon verwendet worden sein, oder etwas anderes geht schief?",
        answer: "Sagen Sie es uns, wir kümmern uns darum.",
      },
    ],
    neverSendKey:
      "Schicken Sie weder uns noch anderen den Produktschlüssel selbst; die Bestellnummer genügt.",
  },
  invoice: {
    subject: (invoiceNumber, orderId) =>
      `Rechnung ${invoiceNumber} zu Bestellung ${orderId}`,
    preview: (invoiceNumber, total) =>
      `Rechnung ${invoiceNumber} über ${total}, als PDF im Anhang`,
    title: "Ihre Rechnung",
    intro: (shopName, orderId) =>
      `vielen Dank für Ihre Bestellung bei ${shopName}. Hier ist die Rechnung zu Bestellung ${orderId}.`,
    invoiceNumber: "Rechnungsnummer",
    items: "Positionen",
    itemCount: (count) => (count === 1 ? "1 Lizenz" : `${count} Lizenzen`),
    total: "Gesamtbetrag",
    attached: "Die Rechnung finden Sie als PDF-Datei im Anhang.",
    keysComeApart:
      "Ihre Produktschlüssel stehen nicht darin: Jede Lizenz kommt in einer eigenen E-Mail.",
  },
  creditNote: {
    subject: (creditNoteNumber, orderId) =>
      `Gutschrift ${creditNoteNumber} zu Bestellung ${orderId}`,
    preview: (creditNoteNumber, total) =>
      `Gutschrift ${creditNoteNumber} über ${total}, als PDF im Anhang`,
    title: "Ihre Gutschrift",
    intro: (shopName, orderId, invoiceNumber) =>
      `Lizenzen Ihrer Bestellung ${orderId} bei ${shopName} wurden storniert. Hier ist die Gutschrift über das, was Rechnung ${invoiceNumber} für sie berechnet hat.`,
    creditNoteNumber: "Gutschriftnummer",
    invoiceNumber: "Zu Rechnung",
    total: "Gutgeschriebener Betrag",
    attached: "Die Gutschrift finden Sie als PDF-Datei im Anhang.",
    keysAreVoid:
      "Produktschlüssel dieser Lizenzen sind nicht mehr gültig. Bitte verwenden Sie sie nicht mehr.",
  },
  lostKey: {
    subject: (orderId) =>
      `Produktschlüssel zu Bestellung ${orderId} noch einmal ansehen`,
    preview: "Der Link gilt einmal und 30 Minuten lang",
    title: "Ihre Produktschlüssel",
    intro: (shopName, orderId) =>
      `bei ${shopName} möchte jemand die Produktschlüssel zu Bestellung ${orderId} noch einmal sehen. Wenn Sie das sind, verwenden Sie diesen Link:`,
    show: "Produktschlüssel anzeigen",
    onceTitle: "Der Link gilt nur einmal",
    once: "Er gilt 30 Minuten lang und nicht mehr, sobald die Schlüssel angezeigt wurden. Kopieren Sie sie deshalb an einen sicheren Ort. Einen weiteren Link können Sie jederzeit anfordern.",
    notYou:
      "Wenn Sie das nicht waren, müssen Sie nichts tun: Den Link hat nur diese Adresse bekommen. Geben Sie ihn nicht weiter. Wer ihn öffnet, sieht Ihre Schlüssel.",
  },
  notices: germanNotices,
}
