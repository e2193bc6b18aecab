import type { Words } from "./english"

/** What went wrong, in words for the customer. */
export const germanErrors: Words["errors"] = {
  network:
    "Der Shop war nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  unauthorized: "Sie sind nicht mehr angemeldet. Bitte melden Sie sich neu an.",
  tooManyRequests: (minutes) =>
    minutes === null
      ? "Das wurde sehr oft angefordert. Bitte warten Sie eine Weile und versuchen Sie es dann erneut."
      : `Das wurde sehr oft angefordert. Bitte versuchen Sie es in ${minutes === 1 ? "einer Minute" : `${minutes} Minuten`} erneut.`,
  server:
    "Im Shop ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.",
  forbidden:
    "Nur Reseller bestellen für Endkunden. Wählen Sie überall „Für uns“, oder bitten Sie den Shop, Sie als Reseller einzutragen.",
  refused: (sentence) =>
    `Der Shop hat das abgelehnt (auf Englisch): ${sentence}`,
  notFound: "Das gibt es nicht, oder es gehört nicht zu Ihrem Konto.",
  codes: {
    esd_cart_completed:
      "Aus diesem Warenkorb ist eine Bestellung geworden; das lässt sich nicht mehr ändern.",
    esd_cancelled:
      "Diese Lizenz ist gekündigt. Ihre E-Mail wird nicht noch einmal gesendet, und sie kann nicht noch einmal gekündigt werden.",
    esd_cancellation_decided:
      "Der Shop hat schon über Ihren Antrag entschieden. Diese Seite zeigt, wie.",
    esd_cancellation_pending:
      "Die Kündigung dieser Lizenz wurde schon beantragt. Der Shop prüft den Antrag.",
    esd_no_cancellation:
      "Es gibt keinen Antrag, der zurückgezogen werden könnte: Er wurde schon zurückgezogen oder entschieden.",
    esd_not_returnable:
      "Diese Lizenz kann nicht gekündigt werden: Microsoft nimmt Lizenzen dieser Art nicht zurück.",
    esd_redeemed:
      "Diese Lizenz kann nicht gekündigt werden: Ihr Schlüssel ist in Gebrauch, und Microsoft nimmt nur unbenutzte zurück.",
    esd_return_window_over:
      "Diese Lizenz kann nicht mehr gekündigt werden: Die Frist, in der sie zurückgegeben werden konnte, ist abgelaufen.",
    esd_email_pending:
      "Die letzte E-Mail mit diesem Schlüssel ist noch unterwegs. Bitte warten Sie ein paar Minuten und versuchen Sie es dann erneut.",
    esd_no_key:
      "Der Schlüssel ist noch nicht da. Seine E-Mail geht hinaus, sobald es ihn gibt.",
    esd_end_customer_exists:
      "Sie haben schon einen Endkunden mit dieser E-Mail-Adresse. Wählen Sie ihn aus der Liste.",
    esd_email_missing:
      "Im Warenkorb fehlt die E-Mail-Adresse. Bitte geben Sie die Adresse ein, an die die Schlüssel gehen.",
    esd_end_customer_missing:
      "Für eine Position zum Weiterverkauf ist kein Endkunde angegeben. Bitte wählen Sie einen.",
    esd_end_customer_unknown:
      "Ein Endkunde gehört nicht mehr zu Ihren. Bitte wählen Sie einen anderen.",
    esd_licence_changed:
      "Diese Lizenz hat sich inzwischen geändert. Bitte sehen Sie sie an, und versuchen Sie es dann erneut.",
    esd_licence_cancelled:
      "Diese Lizenz ist gekündigt; ihr Schlüssel wird nicht mehr angezeigt.",
    esd_login_required:
      "Dieser Warenkorb gehört zu einem Kundenkonto. Bitte melden Sie sich an, um ihn zu bestellen, oder beginnen Sie einen neuen Warenkorb mit einer anderen E-Mail-Adresse.",
    esd_not_a_reseller:
      "Nur Reseller bestellen für Endkunden. Wählen Sie überall „Für uns“, oder bitten Sie den Shop, Sie als Reseller einzutragen.",
    esd_line_is_no_licence:
      "Eine Position ist keine Lizenz oder nicht mehr im Warenkorb. Bitte laden Sie die Seite neu.",
    esd_product_not_sold:
      "Ein Produkt wird nicht mehr verkauft. Bitte nehmen Sie es aus dem Warenkorb.",
    esd_quantities_differ:
      "Die Anzahl im Warenkorb hat sich geändert. Bitte geben Sie noch einmal an, für wen die Lizenzen sind.",
    esd_service_details_invalid:
      "Bitte geben Sie noch einmal an, für wen die Lizenzen sind.",
    esd_too_many_licences:
      "Der Warenkorb hat zu viele Lizenzen für eine Bestellung. Bitte bestellen Sie in Teilen.",
  },
}
