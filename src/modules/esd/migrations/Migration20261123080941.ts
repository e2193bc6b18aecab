import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123080941 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "esd_notification" drop constraint if exists "esd_notification_event_unique";`);
    this.addSql(`create table if not exists "esd_notification" ("id" text not null, "event" text not null, "is_enabled" boolean not null default true, "to" text[] not null default '{}', "cc" text[] not null default '{}', "copy_reseller" boolean not null default false, "texts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_notification_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_notification_deleted_at" ON "esd_notification" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_notification_event_unique" ON "esd_notification" ("event");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "esd_notification" cascade;`);
  }

}
