import { DocumentText } from "@medusajs/icons"
import type { FetchError } from "@medusajs/js-sdk"
import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { openInvoicePdf } from "../../lib/api/open-invoice-pdf"

/** Opens the PDF of an invoice or credit note, whose number it shows. */
export function InvoiceButton({ invoice }: { invoice: InvoiceHead }) {
  const { t } = useWording()
  const { mutate, isPending } = useMutation<void, FetchError, Window | null>({
    mutationFn: (tab) => openInvoicePdf(invoice, tab),
    onError: ({ message }, tab) => {
      tab?.close()
      toast.error(t("invoice.failed"), { description: message })
    },
  })
  const label =
    invoice.type === "invoice" ? "invoice.open" : "invoice.openCreditNote"

  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      aria-label={t(label, invoice)}
      onClick={() => mutate(window.open("", "_blank"))}
    >
      <DocumentText />
      {invoice.number}
    </Button>
  )
}
