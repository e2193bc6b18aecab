import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What a credit note may give back: a licence of the invoice that it names, in
 * its currency, and never more than was charged. That it is given back once is
 * a unique index.
 */
export class Migration20261123111500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`
      create or replace function esd_invoice_check_credits() returns trigger language plpgsql as $$
      declare
        wrong record;
      begin
        select note.number, credit.asset_id into wrong
          from new_items credit
          join esd_invoice note on note.id = credit.invoice_id
          join esd_invoice_item item on item.id = credit.credited_item_id
          join esd_invoice invoice on invoice.id = item.invoice_id
         where item.invoice_id is distinct from note.credited_invoice_id
            or invoice.type <> 'invoice'
            or invoice.order_id <> note.order_id
            or invoice.customer_id is distinct from note.customer_id
            or invoice.currency_code <> note.currency_code
            or item.asset_id <> credit.asset_id
            or credit.amount > item.amount
            or credit.tax_amount > item.tax_amount
         limit 1;

        if found then
          raise exception 'Credit note % was not written: licence % must be credited in the currency of the invoice that the credit note names, and with no more than it was charged there.', wrong.number, wrong.asset_id
            using errcode = 'check_violation', table = 'esd_invoice_item';
        end if;

        return null;
      end $$;
    `);
    this.addSql(`create trigger esd_invoice_item_check_credits after insert on "esd_invoice_item" referencing new table as new_items for each statement execute function esd_invoice_check_credits();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists esd_invoice_item_check_credits on "esd_invoice_item";`);
    this.addSql(`drop function if exists esd_invoice_check_credits;`);
  }

}
