import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What no model can say: an index on an expression, which tells which encryption keys are in use. */
export class Migration20261123082500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_esd_asset_encryption_key" on "esd_asset" (split_part("token_envelope", '.', 2)) where token_envelope is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_esd_asset_encryption_key";`);
  }

}
