import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123072731 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_esd_asset_customer";`);
    this.addSql(`drop index if exists "IDX_esd_asset_reseller_account";`);
    this.addSql(`drop index if exists "IDX_esd_asset_sku";`);
    this.addSql(`drop index if exists "IDX_esd_asset_delivery_email";`);
    this.addSql(`drop index if exists "IDX_esd_asset_status";`);
    this.addSql(`drop index if exists "IDX_esd_asset_sync_status";`);
    this.addSql(`drop index if exists "IDX_esd_asset_token_status";`);
    this.addSql(`drop index if exists "IDX_esd_asset_return_status";`);
    this.addSql(`drop index if exists "IDX_esd_asset_email_status";`);

    this.addSql(`alter table if exists "esd_asset" add column if not exists "email_to" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_customer_purchased" ON "esd_asset" ("customer_id", "purchased_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_reseller_account_purchased" ON "esd_asset" ("reseller_account_id", "purchased_at") WHERE reseller_account_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_sku_purchased" ON "esd_asset" ("sku", "purchased_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_variant_purchased" ON "esd_asset" ("variant_id", "purchased_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_status_purchased" ON "esd_asset" ("status", "purchased_at") WHERE status <> 'active' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_sync_status_purchased" ON "esd_asset" ("sync_status", "purchased_at") WHERE sync_status <> 'synchronized' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_token_status_purchased" ON "esd_asset" ("token_status", "purchased_at") WHERE token_status <> 'activated' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_return_status_purchased" ON "esd_asset" ("return_status", "purchased_at") WHERE return_status <> 'none' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_email_status_purchased" ON "esd_asset" ("email_status", "purchased_at") WHERE email_status <> 'sent' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_uninvoiced_purchased" ON "esd_asset" ("purchased_at") WHERE invoice_id IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_esd_asset_customer_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_reseller_account_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_sku_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_variant_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_status_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_sync_status_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_token_status_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_return_status_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_email_status_purchased";`);
    this.addSql(`drop index if exists "IDX_esd_asset_uninvoiced_purchased";`);
    this.addSql(`alter table if exists "esd_asset" drop column if exists "email_to";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_customer" ON "esd_asset" ("customer_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_reseller_account" ON "esd_asset" ("reseller_account_id") WHERE reseller_account_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_sku" ON "esd_asset" ("sku");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_delivery_email" ON "esd_asset" ("delivery_email");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_status" ON "esd_asset" ("status") WHERE status <> 'active' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_sync_status" ON "esd_asset" ("sync_status", "sync_reason") WHERE sync_status <> 'synchronized' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_token_status" ON "esd_asset" ("token_status") WHERE token_status <> 'activated' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_return_status" ON "esd_asset" ("return_status") WHERE return_status <> 'none' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_email_status" ON "esd_asset" ("email_status") WHERE email_status <> 'sent' AND deleted_at IS NULL;`);
  }

}
