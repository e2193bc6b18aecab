import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123080940 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "esd_invoice_delivery" drop constraint if exists "esd_invoice_delivery_status_check";`);

    this.addSql(`alter table if exists "esd_invoice_delivery" add constraint "esd_invoice_delivery_status_check" check("status" in ('pending', 'sent', 'failed', 'suppressed'));`);
  }

  override async down(): Promise<void> {
    // What was held back on purpose must not be sent by an older version.
    this.addSql(`update "esd_invoice_delivery" set "status" = 'failed' where "status" = 'suppressed';`);
    this.addSql(`alter table if exists "esd_invoice_delivery" drop constraint if exists "esd_invoice_delivery_status_check";`);

    this.addSql(`alter table if exists "esd_invoice_delivery" add constraint "esd_invoice_delivery_status_check" check("status" in ('pending', 'sent', 'failed'));`);
  }

}
