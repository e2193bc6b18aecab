import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122220802 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "esd_product" drop constraint if exists "esd_product_connection_sku_unique";`);
    this.addSql(`alter table if exists "esd_asset" drop constraint if exists "esd_asset_client_transaction_unique";`);
    this.addSql(`alter table if exists "esd_asset" drop constraint if exists "esd_asset_line_item_unit_unique";`);
    this.addSql(`alter table if exists "esd_account" drop constraint if exists "esd_account_client_unique";`);
    this.addSql(`alter table if exists "esd_account" drop constraint if exists "esd_account_guest_unique";`);
    this.addSql(`alter table if exists "esd_account" drop constraint if exists "esd_account_end_customer_unique";`);
    this.addSql(`alter table if exists "esd_account" drop constraint if exists "esd_account_customer_unique";`);
    this.addSql(`create table if not exists "esd_account" ("id" text not null, "connection_id" text not null, "role" text check ("role" in ('reseller', 'user')) not null, "customer_id" text null, "reseller_account_id" text null, "email" text not null, "microsoft_email" text null, "company_name" text null, "first_name" text null, "last_name" text null, "phone" text null, "country" text not null, "address" jsonb null, "sync_status" text check ("sync_status" in ('unsynchronized', 'synchronized', 'failed')) not null default 'unsynchronized', "client_account_id" text not null, "vendor_account_id" text null, "sync_error_code" text null, "sync_error" text null, "sync_attempts" integer not null default 0, "sync_requested_at" timestamptz null, "sync_claimed_until" timestamptz null, "last_sync_at" timestamptz null, "synchronized_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_account_deleted_at" ON "esd_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_account_customer_unique" ON "esd_account" ("customer_id", "connection_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_account_end_customer_unique" ON "esd_account" ("reseller_account_id", "email") WHERE reseller_account_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_account_guest_unique" ON "esd_account" ("connection_id", "email", "role") WHERE customer_id IS NULL AND reseller_account_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_account_client_unique" ON "esd_account" ("client_account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_account_sync_status" ON "esd_account" ("sync_status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_account_sync_requested" ON "esd_account" ("id") WHERE sync_requested_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "esd_asset" ("id" text not null, "order_id" text not null, "order_display_id" integer not null, "line_item_id" text not null, "unit_index" integer not null, "unit_count" integer not null, "customer_id" text null, "delivery_email" text not null, "recipient_name" text null, "locale" text not null, "purchased_at" timestamptz not null, "connection_id" text not null, "esd_product_id" text not null, "variant_id" text null, "sku" text not null, "product_title" text not null, "country" text not null, "language" text not null, "account_id" text not null, "reseller_account_id" text null, "amount" numeric not null, "tax_amount" numeric not null, "currency_code" text not null, "status" text check ("status" in ('active', 'cancellation_requested', 'cancelled')) not null default 'active', "sync_status" text check ("sync_status" in ('unsynchronized', 'synchronized', 'failed')) not null default 'unsynchronized', "sync_reason" text null, "sync_error" text null, "sync_attempts" integer not null default 0, "synchronized_at" timestamptz null, "client_transaction_id" text not null, "purchase_called_at" timestamptz null, "order_canceled_at" timestamptz null, "sync_claimed_until" timestamptz null, "vendor_order_id" text null, "token_envelope" text null, "activation_link_envelope" text null, "token_hash" text null, "display_key" text null, "download_link" text null, "token_status" text check ("token_status" in ('activated', 'redeemed', 'return_accepted')) null, "return_status" text check ("return_status" in ('none', 'successful')) not null default 'none', "email_status" text check ("email_status" in ('pending', 'sent', 'failed', 'suppressed')) not null default 'pending', "email_sent_at" timestamptz null, "email_attempts" integer not null default 0, "email_error" text null, "email_claimed_until" timestamptz null, "email_resends" integer not null default 0, "invoice_id" text null, "delivered_at" timestamptz null, "raw_amount" jsonb not null, "raw_tax_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_asset_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_account_id" ON "esd_asset" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_deleted_at" ON "esd_asset" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_asset_line_item_unit_unique" ON "esd_asset" ("line_item_id", "unit_index");`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_asset_client_transaction_unique" ON "esd_asset" ("client_transaction_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_order" ON "esd_asset" ("order_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_order_display" ON "esd_asset" ("order_display_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_customer" ON "esd_asset" ("customer_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_reseller_account" ON "esd_asset" ("reseller_account_id") WHERE reseller_account_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_sku" ON "esd_asset" ("sku");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_token_hash" ON "esd_asset" ("token_hash") WHERE token_hash IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_delivery_email" ON "esd_asset" ("delivery_email");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_purchased_at" ON "esd_asset" ("purchased_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_status" ON "esd_asset" ("status") WHERE status <> 'active' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_sync_status" ON "esd_asset" ("sync_status", "sync_reason") WHERE sync_status <> 'synchronized' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_token_status" ON "esd_asset" ("token_status") WHERE token_status <> 'activated' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_return_status" ON "esd_asset" ("return_status") WHERE return_status <> 'none' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_email_status" ON "esd_asset" ("email_status") WHERE email_status <> 'sent' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_invoice" ON "esd_asset" ("invoice_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_waiting" ON "esd_asset" ("id") WHERE sync_status = 'unsynchronized' AND status = 'active' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_unsent" ON "esd_asset" ("id") WHERE sync_status = 'synchronized' AND email_status = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_undelivered" ON "esd_asset" ("order_id") WHERE delivered_at IS NULL AND status <> 'cancelled' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "esd_ledger_entry" ("id" text not null, "asset_id" text null, "account_id" text null, "action" text not null, "actor_type" text check ("actor_type" in ('system', 'user', 'customer')) not null, "actor_id" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_ledger_entry_deleted_at" ON "esd_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_ledger_entry_asset" ON "esd_ledger_entry" ("asset_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_ledger_entry_account" ON "esd_ledger_entry" ("account_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "esd_product" ("id" text not null, "connection_id" text not null, "sku" text not null, "name" text not null, "description" text null, "family" text null, "status" text check ("status" in ('available', 'discontinued')) not null default 'available', "is_enabled" boolean not null default true, "is_returnable" boolean not null default true, "country" text not null, "language" text not null, "download_link" text null, "vendor_price" numeric null, "vendor_currency_code" text null, "vendor_updated_at" timestamptz null, "raw_vendor_price" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_product_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_product_deleted_at" ON "esd_product" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_product_connection_sku_unique" ON "esd_product" ("connection_id", "sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_product_sku" ON "esd_product" ("sku") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "esd_asset" add constraint "esd_asset_account_id_foreign" foreign key ("account_id") references "esd_account" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "esd_asset" drop constraint if exists "esd_asset_account_id_foreign";`);

    this.addSql(`drop table if exists "esd_account" cascade;`);

    this.addSql(`drop table if exists "esd_asset" cascade;`);

    this.addSql(`drop table if exists "esd_ledger_entry" cascade;`);

    this.addSql(`drop table if exists "esd_product" cascade;`);
  }

}
