import type { InvoiceLabels } from "./invoice-labels"

/** The words of a German invoice. */
export const germanLabels: InvoiceLabels = {
  title: "Rechnung",
  billTo: "Rechnung an",
  taxId: "USt-IdNr. / Steuernummer",
  number: "Rechnungsnummer",
  date: "Rechnungsdatum",
  creditedNumber: "Zu Rechnung",
  creditedDate: "Vom",
  order: "Bestellnummer",
  amountsIn: (currency) => `Alle Beträge in ${currency}`,
  columns: {
    position: "Pos.",
    title: "Lizenz",
    sku: "Artikelnummer",
    net: "Netto",
    rate: "Steuersatz",
    tax: "Steuer",
    gross: "Gesamt",
  },
  subtotal: (licences, formatted) =>
    `Nettosumme, ${formatted} ${licences === 1 ? "Lizenz" : "Lizenzen"}`,
  tax: (rate, net) =>
    rate ? `Steuer ${rate} auf ${net}` : `Steuer auf ${net}`,
  total: "Rechnungsbetrag",
  notes: [
    "Zeitlich unbegrenzte Lizenzen, einmalig mit dieser Bestellung berechnet. Es fallen keine weiteren Kosten an.",
    "Sofern nicht anders angegeben, entspricht das Leistungsdatum dem Rechnungsdatum.",
  ],
  page: (page, pages) => `Seite ${page} von ${pages}`,
}

/** The words of a German credit note. */
export const germanCreditNoteLabels: InvoiceLabels = {
  ...germanLabels,
  title: "Gutschrift",
  billTo: "Gutschrift an",
  number: "Gutschriftnummer",
  date: "Gutschriftdatum",
  total: "Gutgeschriebener Betrag",
  notes: [
    // German tax law keeps the word Gutschrift for another document too.
    "Rechnungskorrektur: Diese Lizenzen wurden storniert. Gutgeschrieben wird, was die oben genannte Rechnung für sie berechnet hat; alle anderen Lizenzen darauf bleiben unverändert.",
    "Die zugehörigen Produktschlüssel dürfen nicht mehr verwendet werden.",
  ],
}
