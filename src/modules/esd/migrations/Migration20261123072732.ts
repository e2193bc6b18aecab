import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What no model can say: indexes on expressions, for the search at the licence desk. */
export class Migration20261123072732 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_esd_asset_delivery_email_lower" on "esd_asset" (lower("delivery_email") text_pattern_ops);`);
    this.addSql(`create index if not exists "IDX_esd_asset_last_five" on "esd_asset" (right("display_key", 5)) where display_key is not null and deleted_at is null;`);
    // Every licence stands in it with the same value, so it never helps to find one; each new version of a row has to be written into it.
    this.addSql(`drop index if exists "IDX_esd_asset_deleted_at";`);
  }

  override async down(): Promise<void> {
    this.addSql(`create index if not exists "IDX_esd_asset_deleted_at" on "esd_asset" ("deleted_at") where deleted_at is null;`);
    this.addSql(`drop index if exists "IDX_esd_asset_last_five";`);
    this.addSql(`drop index if exists "IDX_esd_asset_delivery_email_lower";`);
  }

}
