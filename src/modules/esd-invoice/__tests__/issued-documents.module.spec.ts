import { invoiceInput, licence } from "./support/invoice-input"
import { describeInvoiceModule } from "./support/invoice-module-runner"

const NEVER_CHANGES =
  "Document INV-000001 is issued and never changes. To correct it, issue a credit note."

describeInvoiceModule(({ service, MikroOrmWrapper }) => {
  const execute = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    MikroOrmWrapper.forkManager().execute(sql, values)

  /** Writes a credit note over one item, past the service. */
  const credit = (
    number: string,
    {
      invoice_id,
      item,
    }: { invoice_id: string; item: { id: string | null; asset_id: string } }
  ) =>
    execute(
      `with note as (
         insert into esd_invoice (
           id, type, number, sequence, idempotency_key, credited_invoice_id,
           order_id, order_display_id, customer_id, bill_to, seller,
           currency_code, locale, time_zone, subtotal, raw_subtotal, tax_total, raw_tax_total, total,
           raw_total, item_count, issued_at
         )
         values (
           ?, 'credit_note', ?, ?, ?, ?, 'order_1', 1042, 'cus_1', '{}', '{}',
           'eur', 'en', 'UTC', 249, '{}', 47.31, '{}', 296.31, '{}', 1, now()
         )
         returning id
       )
       insert into esd_invoice_item (
         id, invoice_id, position, asset_id, line_item_id, sku, title, amount,
         raw_amount, tax_amount, raw_tax_amount, credited_item_id
       )
       select ? || '_1', note.id, 1, ?, 'ordli_1', 'SKU', 'Office', 249, '{}',
         47.31, '{}', ?
       from note`,
      [
        `esdinv_${number}`,
        number,
        Number(number.slice(3)),
        `credit_note:${number}`,
        invoice_id,
        `esdinvit_${number}`,
        item.asset_id,
        item.id,
      ]
    )

  describe("an issued document", () => {
    it.each([
      ["a total", "update esd_invoice set total = 0, subtotal = -tax_total"],
      ["a number", "update esd_invoice set number = 'INV-000009'"],
      ["an item", "update esd_invoice_item set amount = 1"],
      ["its deletion mark", "update esd_invoice set deleted_at = now()"],
      ["its existence", "delete from esd_invoice"],
      ["an item's existence", "delete from esd_invoice_item"],
    ])("never changes %s", async (_, sql) => {
      await service.issueInvoice(invoiceInput())

      await expect(execute(sql)).rejects.toThrow(NEVER_CHANGES)
    })

    it("is not changed or deleted through the service either", async () => {
      const { id, items } = await service.issueInvoice(invoiceInput())

      await expect(
        service.updateEsdInvoices({ id, locale: "de-DE" })
      ).rejects.toThrow(NEVER_CHANGES)
      await expect(service.softDeleteEsdInvoices([id])).rejects.toThrow(
        NEVER_CHANGES
      )
      await expect(
        service.deleteEsdInvoiceItems([items[0].id])
      ).rejects.toThrow(NEVER_CHANGES)
    })

    it("gets no further item", async () => {
      await service.issueInvoice(invoiceInput())

      await expect(
        execute(
          `insert into esd_invoice_item (
             id, invoice_id, position, asset_id, line_item_id, sku, title,
             amount, raw_amount, tax_amount, raw_tax_amount
           )
           select 'esdinvit_x', id, 3, 'esda_x', 'l', 's', 't', 0, '{}', 0, '{}'
           from esd_invoice`
        )
      ).rejects.toThrow(
        "Document INV-000001 was not written or is already issued"
      )
    })

    it("is not written without its items", async () => {
      await service.issueInvoice(invoiceInput())

      await expect(
        execute(
          `insert into esd_invoice
           select (jsonb_populate_record(
             invoice,
             '{"id": "esdinv_x", "number": "INV-000002", "sequence": 2, "idempotency_key": "x"}'
           )).*
           from esd_invoice invoice`
        )
      ).rejects.toThrow(
        "Document INV-000002 was not written or is already issued"
      )
    })

    it("gives way to a test runner that empties its tables", async () => {
      await service.issueInvoice(invoiceInput())
      await execute(
        "truncate esd_invoice, esd_invoice_item, esd_invoice_series"
      )

      await expect(service.issueInvoice(invoiceInput())).resolves.toMatchObject(
        { number: "INV-000001" }
      )
    })
  })

  describe("a number series", () => {
    it.each([
      "update esd_invoice_series set last_number = 0",
      "delete from esd_invoice_series",
    ])("only grows: %s", async (sql) => {
      await service.issueInvoice(invoiceInput())

      await expect(execute(sql)).rejects.toThrow(
        "a number that was given out is never given out again"
      )
    })
  })

  describe("a credit note", () => {
    it("has numbers of its own and points at the item it credits", async () => {
      const { id, items } = await service.issueInvoice(invoiceInput())
      await credit("CN-000001", { invoice_id: id, item: items[0] })
      const [note] = await service.listEsdInvoices(
        { type: "credit_note" },
        { relations: ["items"] }
      )

      expect(note).toMatchObject({
        number: "CN-000001",
        sequence: 1,
        credited_invoice_id: id,
        items: [{ asset_id: "esda_1", credited_item_id: items[0].id }],
      })
    })

    it("credits an item once", async () => {
      const { id, items } = await service.issueInvoice(invoiceInput())
      await credit("CN-000001", { invoice_id: id, item: items[0] })

      await expect(
        credit("CN-000002", { invoice_id: id, item: items[0] })
      ).rejects.toThrow("IDX_esd_invoice_item_credited_item_id_unique")
    })

    it("has no item that credits nothing", async () => {
      const { id } = await service.issueInvoice(invoiceInput())

      await expect(
        credit("CN-000001", {
          invoice_id: id,
          item: { id: null, asset_id: "esda_3" },
        })
      ).rejects.toThrow("names the invoice item it credits")
    })

    it("leaves its licence charged, so that no invoice charges it again", async () => {
      const { id, items } = await service.issueInvoice(invoiceInput())
      await credit("CN-000001", { invoice_id: id, item: items[0] })

      await expect(
        service.issueInvoice(
          invoiceInput({ order_id: "order_2", items: [licence(1)] })
        )
      ).rejects.toThrow("Licence esda_1 is already charged")
    })
  })
})
