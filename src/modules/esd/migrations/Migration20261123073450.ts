import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123073450 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_esd_lost_key_request_order_display";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_lost_key_request_created" ON "esd_lost_key_request" ("created_at");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_esd_lost_key_request_created";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_lost_key_request_order_display" ON "esd_lost_key_request" ("order_display_id", "created_at");`);
  }

}
