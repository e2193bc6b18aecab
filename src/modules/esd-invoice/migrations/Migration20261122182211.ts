import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What no model can say: issued documents never change, their items add up to
 * them, a credit note points at what it credits, and a series only grows.
 */
export class Migration20261122182211 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "esd_invoice" add constraint "esd_invoice_credited_invoice_id_foreign" foreign key ("credited_invoice_id") references "esd_invoice" ("id");`);
    this.addSql(`alter table "esd_invoice_item" add constraint "esd_invoice_item_credited_item_id_foreign" foreign key ("credited_item_id") references "esd_invoice_item" ("id");`);

    this.addSql(`
      create or replace function esd_invoice_refuse_change() returns trigger language plpgsql as $$
      declare
        document text := coalesce(
          to_jsonb(old) ->> 'number',
          (select number from esd_invoice where id = to_jsonb(old) ->> 'invoice_id')
        );
      begin
        raise exception 'Document % is issued and never changes. To correct it, issue a credit note.', document
          using errcode = 'restrict_violation', table = tg_table_name;
      end $$;
    `);
    this.addSql(`create trigger esd_invoice_refuse_change before update or delete on "esd_invoice" for each row execute function esd_invoice_refuse_change();`);
    this.addSql(`create trigger esd_invoice_item_refuse_change before update or delete on "esd_invoice_item" for each row execute function esd_invoice_refuse_change();`);

    this.addSql(`
      create or replace function esd_invoice_require_its_items(document_id text) returns void language plpgsql as $$
      declare
        document esd_invoice;
        items record;
      begin
        select * into document from esd_invoice where id = document_id;
        select
          count(*) as item_count,
          sum(amount) as subtotal,
          sum(tax_amount) as tax_total,
          count(*) filter (where (credited_item_id is not null) <> (document.type = 'credit_note')) as misplaced
        into items from esd_invoice_item where invoice_id = document_id;

        if items.misplaced > 0 then
          raise exception 'Document % was not written: an item of a credit note names the invoice item it credits, an item of an invoice names none.', document.number
            using errcode = 'check_violation', table = 'esd_invoice_item';
        end if;

        if (items.item_count, items.subtotal, items.tax_total) is distinct from (document.item_count, document.subtotal, document.tax_total) then
          raise exception 'Document % was not written or is already issued: its items must be written with it, in one statement, and come to its totals.', document.number
            using errcode = 'check_violation', table = 'esd_invoice_item';
        end if;
      end $$;
    `);
    this.addSql(`
      create or replace function esd_invoice_check_document() returns trigger language plpgsql as $$
      begin
        perform esd_invoice_require_its_items(new.id);
        return null;
      end $$;
    `);
    this.addSql(`
      create or replace function esd_invoice_check_new_items() returns trigger language plpgsql as $$
      begin
        perform esd_invoice_require_its_items(invoice_id) from (select distinct invoice_id from new_items) as documents;
        return null;
      end $$;
    `);
    this.addSql(`create constraint trigger esd_invoice_check_document after insert on "esd_invoice" deferrable initially deferred for each row execute function esd_invoice_check_document();`);
    this.addSql(`create trigger esd_invoice_item_check_new_items after insert on "esd_invoice_item" referencing new table as new_items for each statement execute function esd_invoice_check_new_items();`);

    this.addSql(`
      create or replace function esd_invoice_series_only_grow() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or new.type <> old.type or new.last_number < old.last_number then
          raise exception 'The number series of the documents of type % only grows: a number that was given out is never given out again.', old.type
            using errcode = 'restrict_violation', table = tg_table_name;
        end if;
        return new;
      end $$;
    `);
    this.addSql(`create trigger esd_invoice_series_only_grow before update or delete on "esd_invoice_series" for each row execute function esd_invoice_series_only_grow();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists esd_invoice_series_only_grow on "esd_invoice_series";`);
    this.addSql(`drop function if exists esd_invoice_series_only_grow;`);

    this.addSql(`drop trigger if exists esd_invoice_item_check_new_items on "esd_invoice_item";`);
    this.addSql(`drop trigger if exists esd_invoice_check_document on "esd_invoice";`);
    this.addSql(`drop function if exists esd_invoice_check_new_items;`);
    this.addSql(`drop function if exists esd_invoice_check_document;`);
    this.addSql(`drop function if exists esd_invoice_require_its_items;`);

    this.addSql(`drop trigger if exists esd_invoice_item_refuse_change on "esd_invoice_item";`);
    this.addSql(`drop trigger if exists esd_invoice_refuse_change on "esd_invoice";`);
    this.addSql(`drop function if exists esd_invoice_refuse_change;`);

    this.addSql(`alter table "esd_invoice_item" drop constraint if exists "esd_invoice_item_credited_item_id_foreign";`);
    this.addSql(`alter table "esd_invoice" drop constraint if exists "esd_invoice_credited_invoice_id_foreign";`);
  }

}
