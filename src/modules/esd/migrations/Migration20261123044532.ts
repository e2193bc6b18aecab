import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123044532 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "esd_lost_key_request" ("id" text not null, "order_display_id" integer not null, "email_hash" text not null, "order_id" text null, "expires_at" timestamptz not null, "attempts" integer not null default 0, "claimed_until" timestamptz null, "answered_at" timestamptz null, "sent_at" timestamptz null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_lost_key_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_lost_key_request_deleted_at" ON "esd_lost_key_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_lost_key_request_order_display" ON "esd_lost_key_request" ("order_display_id", "created_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_lost_key_request_email" ON "esd_lost_key_request" ("email_hash", "created_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_lost_key_request_unanswered" ON "esd_lost_key_request" ("id") WHERE answered_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_ledger_entry_customer" ON "esd_ledger_entry" ("actor_id", "action", "created_at") WHERE actor_type = 'customer' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "esd_lost_key_request" cascade;`);

    this.addSql(`drop index if exists "IDX_esd_ledger_entry_customer";`);
  }

}
