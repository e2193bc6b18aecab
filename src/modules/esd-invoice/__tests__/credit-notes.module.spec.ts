import { ulid } from "ulid"
import { invoiceInput, licence } from "./support/invoice-input"
import { describeInvoiceModule } from "./support/invoice-module-runner"
import { readPdfText } from "./support/read-pdf-text"

const orderOf = (index: number) =>
  invoiceInput({
    order_id: `order_${index}`,
    items: [1, 2].map((unit) =>
      licence(unit, { asset_id: `esda_${index}_${unit}` })
    ),
  })

describeInvoiceModule(({ service, MikroOrmWrapper }) => {
  const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    MikroOrmWrapper.forkManager().execute(sql, values)

  describe("issuing a credit note", () => {
    it("gives back exactly what the invoice charged for a licence", async () => {
      const invoice = await service.issueInvoice(
        invoiceInput({
          items: [
            licence(1, { amount: "249.01", tax_amount: "47.3119" }),
            licence(2),
          ],
        })
      )
      const [note, ...more] = await service.issueCreditNotes({
        asset_ids: ["esda_1"],
      })

      expect(more).toEqual([])
      expect(note).toMatchObject({
        type: "credit_note",
        number: "CN-000001",
        credited_invoice_id: invoice.id,
        credited_invoice: { number: "INV-000001", id: invoice.id },
        order_id: "order_1",
        customer_id: "cus_1",
        currency_code: "eur",
        bill_to: invoice.bill_to,
        seller: invoice.seller,
        subtotal: "249.01",
        tax_total: "47.3119",
        total: "296.3219",
        item_count: 1,
        items: [
          {
            position: 1,
            asset_id: "esda_1",
            amount: "249.01",
            tax_amount: "47.3119",
            tax_rate: "19",
            credited_item_id: invoice.items[0].id,
          },
        ],
      })
    })

    it("numbers credit notes apart from invoices", async () => {
      await service.issueInvoice(orderOf(1))
      await service.issueInvoice(orderOf(2))

      const notes = await service.issueCreditNotes({
        asset_ids: ["esda_1_1", "esda_2_2"],
      })

      expect(notes.map(({ number, order_id }) => [number, order_id])).toEqual([
        ["CN-000001", "order_1"],
        ["CN-000002", "order_2"],
      ])
      expect(await service.issueInvoice(orderOf(3))).toMatchObject({
        number: "INV-000003",
      })
    })

    it("answers what stands when it is asked again, also with another licence", async () => {
      await service.issueInvoice(orderOf(1))
      const [first] = await service.issueCreditNotes({
        asset_ids: ["esda_1_1"],
      })
      const [again] = await service.issueCreditNotes({
        asset_ids: ["esda_1_1"],
      })
      const both = await service.issueCreditNotes({
        asset_ids: ["esda_1_1", "esda_1_2"],
      })

      expect(again).toEqual(first)
      expect(both.map(({ number }) => number)).toEqual([
        "CN-000001",
        "CN-000002",
      ])
      expect(both[1].items.map(({ asset_id }) => asset_id)).toEqual([
        "esda_1_2",
      ])
    })

    it("issues one and uses one number when the same calls run at once", async () => {
      await service.issueInvoice(orderOf(1))

      const notes = await Promise.all(
        Array.from({ length: 20 }, () =>
          service.issueCreditNotes({ asset_ids: ["esda_1_1", "esda_1_2"] })
        )
      )

      expect(new Set(notes.flat().map(({ id }) => id)).size).toBe(1)
      expect(
        await rows(
          "select last_number from esd_invoice_series where type = 'credit_note'"
        )
      ).toEqual([{ last_number: 1 }])
    })

    it("leaves licences out that are on no invoice", async () => {
      expect(
        await service.issueCreditNotes({ asset_ids: ["esda_9", "esda_8"] })
      ).toEqual([])
      expect(await service.issueCreditNotes({ asset_ids: [] })).toEqual([])
      expect(await rows("select 1 from esd_invoice_series")).toEqual([])
    })

    it("numbers 50 that are issued at once without gaps", async () => {
      for (let index = 0; index < 25; index += 1) {
        await service.issueInvoice(orderOf(index))
      }

      const notes = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          service.issueCreditNotes({
            asset_ids: [`esda_${Math.floor(index / 2)}_${(index % 2) + 1}`],
          })
        )
      )

      expect(
        notes
          .flat()
          .map(({ number }) => number)
          .sort()
      ).toEqual(
        Array.from(
          { length: 50 },
          (_, index) => `CN-${String(index + 1).padStart(6, "0")}`
        )
      )
      expect(
        await rows(
          `select a.number from esd_invoice a
           join esd_invoice b on b.type = a.type and b.sequence = a.sequence + 1
           where b.issued_at < a.issued_at`
        )
      ).toEqual([])
    })

    it("notes that its e-mail is to be sent", async () => {
      await service.issueInvoice(orderOf(1))
      const [{ id }] = await service.issueCreditNotes({
        asset_ids: ["esda_1_1"],
      })

      expect(await service.claimDelivery(id, 1000)).toBe(1)
    })

    it("adds up what was credited of each order", async () => {
      await service.issueInvoice(orderOf(1))
      await service.issueInvoice(orderOf(2))
      await service.issueCreditNotes({ asset_ids: ["esda_1_1"] })
      await service.issueCreditNotes({ asset_ids: ["esda_1_2"] })

      expect(
        await service.creditedTotals(["order_1", "order_2", "order_3"])
      ).toEqual(new Map([["order_1", "592.62"]]))
    })
  })

  describe("the database", () => {
    /** Writes a credit note past the service, as a fault of the code would. */
    const writeNote = async (
      changes: Partial<Record<"invoice" | "currency" | "asset", string>> & {
        amount?: string
        tax?: string
      }
    ) => {
      const invoice = await service.issueInvoice(orderOf(1))
      await service.issueInvoice(orderOf(2))
      const [other] = await rows<{ id: string }>(
        "select id from esd_invoice where order_id = 'order_2'"
      )
      const id = `esdinv_${ulid()}`
      const amount = changes.amount ?? "249"
      const tax = changes.tax ?? "47.31"

      await MikroOrmWrapper.forkManager().transactional(async (manager) => {
        await manager.execute(
          `insert into esd_invoice (id, type, number, sequence, idempotency_key,
             credited_invoice_id, order_id, order_display_id, customer_id, bill_to,
             seller, currency_code, locale, time_zone, subtotal, raw_subtotal,
             tax_total, raw_tax_total, total, raw_total, item_count, issued_at)
           select ?, 'credit_note', 'CN-1', 1, ?, ?, order_id, order_display_id,
             customer_id, bill_to, seller, ?, locale, time_zone, ?::numeric, '{}',
             ?::numeric, '{}', ?::numeric + ?::numeric, '{}', 1, now()
             from esd_invoice where id = ?`,
          [
            id,
            id,
            changes.invoice === "other" ? other.id : invoice.id,
            changes.currency ?? "eur",
            amount,
            tax,
            amount,
            tax,
            invoice.id,
          ]
        )
        await manager.execute(
          `insert into esd_invoice_item (id, invoice_id, position, asset_id,
             line_item_id, sku, title, amount, raw_amount, tax_amount,
             raw_tax_amount, credited_item_id)
           values (?, ?, 1, ?, 'l', 's', 't', ?::numeric, '{}', ?::numeric, '{}', ?)`,
          [
            `${id}_1`,
            id,
            changes.asset ?? "esda_1_1",
            amount,
            tax,
            invoice.items[0].id,
          ]
        )
      })
    }

    it("takes a credit note over a part of what was charged", async () => {
      await expect(writeNote({ amount: "100" })).resolves.toBeUndefined()
    })

    it.each([
      ["more than was charged", { amount: "249.01" }],
      ["more tax than was charged", { tax: "47.32" }],
      ["another currency", { currency: "usd" }],
      ["an item of another invoice", { invoice: "other" }],
      ["another licence", { asset: "esda_1_2" }],
    ])("refuses a credit note over %s", async (_, changes) => {
      await expect(writeNote(changes)).rejects.toThrow("was not written")
      expect(
        await rows("select 1 from esd_invoice where type = 'credit_note'")
      ).toEqual([])
    })

    it("refuses to credit an item twice", async () => {
      await service.issueInvoice(orderOf(1))
      await service.issueCreditNotes({ asset_ids: ["esda_1_1"] })

      await expect(writeNote({})).rejects.toThrow()
    })
  })

  describe("the PDF of a credit note", () => {
    const print = async (locale: string) => {
      await service.issueInvoice({ ...orderOf(1), locale })
      const [{ id }] = await service.issueCreditNotes({
        asset_ids: ["esda_1_2"],
      })

      return readPdfText(await service.renderInvoicePdf(id)).flat()
    }

    it("names the invoice that it credits, with its date", async () => {
      const texts = await print("en-GB")
      const [{ date }] = await rows<{ date: string }>(
        `select trim(to_char(issued_at at time zone 'UTC', 'FMDD FMMonth YYYY')) as date
           from esd_invoice where number = 'INV-000001'`
      )

      expect(texts).toEqual(
        expect.arrayContaining([
          "Credit note",
          "CN-000001",
          "For invoice",
          "INV-000001",
          "Dated",
          date,
          "Total credited",
          "EUR 296.31",
        ])
      )
      expect(texts).not.toContain("Invoice")
    })

    it("is German for a German", async () => {
      const texts = await print("de-DE")

      expect(texts).toEqual(
        expect.arrayContaining([
          "Gutschrift",
          "Zu Rechnung",
          "INV-000001",
          "Gutgeschriebener Betrag",
        ])
      )
    })
  })
})
