import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122183923 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "esd_invoice_delivery" drop constraint if exists "esd_invoice_delivery_invoice_id_unique";`);
    this.addSql(`create table if not exists "esd_invoice_delivery" ("id" text not null, "invoice_id" text not null, "status" text check ("status" in ('pending', 'sent', 'failed')) not null default 'pending', "attempts" integer not null default 0, "error" text null, "sent_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_invoice_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_delivery_deleted_at" ON "esd_invoice_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_invoice_delivery_invoice_id_unique" ON "esd_invoice_delivery" ("invoice_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_invoice_delivery_pending" ON "esd_invoice_delivery" ("updated_at") WHERE status = 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "esd_invoice_delivery" cascade;`);
  }

}
