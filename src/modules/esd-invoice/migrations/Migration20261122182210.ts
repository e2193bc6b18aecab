import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122182210 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "esd_invoice_series" drop constraint if exists "esd_invoice_series_type_unique";`);
    this.addSql(`alter table if exists "esd_invoice_item" drop constraint if exists "esd_invoice_item_credited_item_id_unique";`);
    this.addSql(`alter table if exists "esd_invoice_item" drop constraint if exists "esd_invoice_item_invoiced_asset_unique";`);
    this.addSql(`alter table if exists "esd_invoice_item" drop constraint if exists "esd_invoice_item_invoice_id_position_unique";`);
    this.addSql(`alter table if exists "esd_invoice" drop constraint if exists "esd_invoice_idempotency_key_unique";`);
    this.addSql(`alter table if exists "esd_invoice" drop constraint if exists "esd_invoice_type_sequence_unique";`);
    this.addSql(`alter table if exists "esd_invoice" drop constraint if exists "esd_invoice_type_number_unique";`);
    this.addSql(`create table if not exists "esd_invoice" ("id" text not null, "type" text check ("type" in ('invoice', 'credit_note')) not null, "number" text not null, "sequence" integer not null, "idempotency_key" text not null, "credited_invoice_id" text null, "order_id" text not null, "order_display_id" integer not null, "customer_id" text null, "bill_to" jsonb not null, "seller" jsonb not null, "currency_code" text not null, "locale" text not null, "time_zone" text not null, "subtotal" numeric not null, "tax_total" numeric not null, "total" numeric not null, "item_count" integer not null, "issued_at" timestamptz not null, "raw_subtotal" jsonb not null, "raw_tax_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_invoice_pkey" primary key ("id"), constraint esd_invoice_total_check check (total = subtotal + tax_total), constraint esd_invoice_credited_invoice_check check ((type = 'credit_note') = (credited_invoice_id IS NOT NULL)), constraint esd_invoice_item_count_check check (item_count > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_deleted_at" ON "esd_invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_type_number_unique" ON "esd_invoice" ("type", "number");`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_type_sequence_unique" ON "esd_invoice" ("type", "sequence");`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_idempotency_key_unique" ON "esd_invoice" ("idempotency_key");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_order_id" ON "esd_invoice" ("order_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_customer_id" ON "esd_invoice" ("customer_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_issued_at" ON "esd_invoice" ("issued_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_credited_invoice_id" ON "esd_invoice" ("credited_invoice_id") WHERE credited_invoice_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "esd_invoice_item" ("id" text not null, "invoice_id" text not null, "position" integer not null, "asset_id" text not null, "line_item_id" text not null, "sku" text not null, "title" text not null, "amount" numeric not null, "tax_amount" numeric not null, "tax_rate" numeric null, "credited_item_id" text null, "raw_amount" jsonb not null, "raw_tax_amount" jsonb not null, "raw_tax_rate" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_invoice_item_pkey" primary key ("id"), constraint esd_invoice_item_amounts_check check (amount >= 0 AND tax_amount >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_item_invoice_id" ON "esd_invoice_item" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_item_deleted_at" ON "esd_invoice_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_item_invoice_id_position_unique" ON "esd_invoice_item" ("invoice_id", "position");`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_item_invoiced_asset_unique" ON "esd_invoice_item" ("asset_id") WHERE credited_item_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_item_asset_id" ON "esd_invoice_item" ("asset_id");`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_item_credited_item_id_unique" ON "esd_invoice_item" ("credited_item_id") WHERE credited_item_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_item_line_item_id" ON "esd_invoice_item" ("line_item_id");`);

    this.addSql(`create table if not exists "esd_invoice_series" ("id" text not null, "type" text check ("type" in ('invoice', 'credit_note')) not null, "last_number" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_invoice_series_pkey" primary key ("id"), constraint esd_invoice_series_last_number_check check (last_number >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_series_deleted_at" ON "esd_invoice_series" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_series_type_unique" ON "esd_invoice_series" ("type");`);

    this.addSql(`alter table if exists "esd_invoice_item" add constraint "esd_invoice_item_invoice_id_foreign" foreign key ("invoice_id") references "esd_invoice" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "esd_invoice_item" drop constraint if exists "esd_invoice_item_invoice_id_foreign";`);

    this.addSql(`drop table if exists "esd_invoice" cascade;`);

    this.addSql(`drop table if exists "esd_invoice_item" cascade;`);

    this.addSql(`drop table if exists "esd_invoice_series" cascade;`);
  }

}
