"use client"

import { useState } from "react"
import type { EsdInvoiceResponse } from "../../types/esd-invoice"
import { useEsd } from "../hooks/esd-provider"
import { useFormat } from "../hooks/use-format"
import { useInvoices } from "../hooks/use-invoices"
import { saveBlob } from "../lib/save-blob"
import { classNames } from "./parts/class-name"
import { ErrorNote } from "./parts/error-note"
import { Heading, type HeadingProps } from "./parts/heading"
import { Loading } from "./parts/loading"
import { Pages } from "./parts/pages"

/** Props of {@link Invoices}. */
export type InvoicesProps = HeadingProps & {
  /** Only those of one order. */
  orderId?: string
  /** Default: 20. */
  pageSize?: number
  className?: string
}

/** Invoices and credit notes of the customer who is logged in, to be downloaded. */
export function Invoices({
  orderId,
  heading,
  pageSize = 20,
  className,
}: InvoicesProps) {
  const { words } = useEsd()
  const texts = words.invoices
  const [offset, setOffset] = useState(0)
  const { invoices, count, isLoading, error, reload, ...pdf } = useInvoices({
    orderId,
    limit: pageSize,
    offset,
  })

  const download = async ({ id, number }: EsdInvoiceResponse) => {
    const document = await pdf.fetchPdf(id)

    if (document) {
      saveBlob(document, `${number.replace(/\//g, "-")}.pdf`)
    }
  }

  return (
    <section className={classNames("esd-invoices", className)}>
      <Heading heading={heading} usual={texts.title} />
      {isLoading && <Loading />}
      <ErrorNote error={error} onRetry={reload} />
      {!isLoading && !error && !invoices.length && (
        <p className="esd-empty">{texts.none}</p>
      )}
      {invoices.length > 0 && (
        <InvoiceTable invoices={invoices} onDownload={download} />
      )}
      <p role="status" className="esd-downloading">
        {pdf.isFetchingPdf && texts.downloading}
      </p>
      <ErrorNote error={pdf.pdfError} />
      <Pages
        offset={offset}
        limit={pageSize}
        count={count}
        onChange={setOffset}
      />
    </section>
  )
}

type TableProps = {
  invoices: EsdInvoiceResponse[]
  onDownload: (invoice: EsdInvoiceResponse) => void
}

function InvoiceTable({ invoices, onDownload }: TableProps) {
  const { words } = useEsd()
  const texts = words.invoices
  const format = useFormat()

  return (
    <table className="esd-invoice-table">
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.date}</th>
          <th scope="col">{texts.order}</th>
          <th scope="col">{texts.total}</th>
          <th scope="col">{texts.document}</th>
        </tr>
      </thead>
      <tbody>
        {invoices.map((invoice) => (
          <tr
            key={invoice.id}
            className="esd-invoice"
            data-esd-type={invoice.type}
          >
            <th scope="row">
              <span className="esd-document-type" data-esd-type={invoice.type}>
                {invoice.type === "invoice" ? texts.invoice : texts.creditNote}
              </span>{" "}
              {invoice.number}
            </th>
            <td data-esd-label={texts.date}>
              {format.date(invoice.issued_at)}
            </td>
            <td data-esd-label={texts.order}>{invoice.order_display_id}</td>
            <td data-esd-label={texts.total}>
              {format.money(signedTotal(invoice), invoice.currency_code)}
            </td>
            <td data-esd-label={texts.document}>
              <button
                type="button"
                className="esd-button esd-pdf"
                onClick={() => onDownload(invoice)}
              >
                {texts.download(invoice.number)}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A credit note gives its total back. */
function signedTotal({ type, total }: EsdInvoiceResponse): number {
  return type === "credit_note" ? 0 - Math.abs(total) : total
}
