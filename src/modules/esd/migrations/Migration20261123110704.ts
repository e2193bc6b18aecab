import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123110704 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "esd_refund" drop constraint if exists "esd_refund_credit_note_unique";`);
    this.addSql(`alter table if exists "esd_notice" drop constraint if exists "esd_notice_subject_unique";`);
    this.addSql(`alter table if exists "esd_cancellation" drop constraint if exists "esd_cancellation_open_unique";`);
    this.addSql(`create table if not exists "esd_cancellation" ("id" text not null, "asset_id" text not null, "order_id" text not null, "batch_id" text not null, "status" text check ("status" in ('requested', 'withdrawn', 'declined', 'accepted', 'refused', 'returned', 'completed')) not null, "comment" text null, "requested_by_type" text check ("requested_by_type" in ('system', 'user', 'customer')) not null, "requested_by_id" text null, "requested_at" timestamptz not null, "decision_comment" text null, "decided_by_type" text check ("decided_by_type" in ('system', 'user', 'customer')) null, "decided_by_id" text null, "decided_at" timestamptz null, "reason" text null, "error" text null, "attempts" integer not null default 0, "claimed_until" timestamptz null, "returned_at" timestamptz null, "credit_note_id" text null, "completed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_cancellation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_cancellation_deleted_at" ON "esd_cancellation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_cancellation_open_unique" ON "esd_cancellation" ("asset_id") WHERE status IN ('requested', 'accepted') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_cancellation_asset" ON "esd_cancellation" ("asset_id", "requested_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_cancellation_order" ON "esd_cancellation" ("order_id", "requested_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_cancellation_status" ON "esd_cancellation" ("status", "requested_at");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_cancellation_accepted" ON "esd_cancellation" ("id") WHERE status = 'accepted' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_cancellation_returned" ON "esd_cancellation" ("order_id", "batch_id") WHERE status = 'returned' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "esd_notice" ("id" text not null, "event" text not null, "recipient" text check ("recipient" in ('customer', 'staff')) not null, "subject_id" text not null, "order_id" text null, "asset_id" text null, "details" jsonb null, "status" text check ("status" in ('pending', 'sent', 'failed', 'suppressed')) not null default 'pending', "attempts" integer not null default 0, "error" text null, "claimed_until" timestamptz null, "sent_with" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_notice_deleted_at" ON "esd_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_notice_subject_unique" ON "esd_notice" ("subject_id", "event", "recipient");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_notice_pending" ON "esd_notice" ("id") WHERE status = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_notice_failures" ON "esd_notice" ("created_at") WHERE event = 'staff_failure' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "esd_refund" ("id" text not null, "credit_note_id" text not null, "order_id" text not null, "method" text check ("method" in ('credit_line', 'payment')) not null, "amount" numeric not null, "currency_code" text not null, "status" text check ("status" in ('pending', 'done', 'failed', 'not_due')) not null default 'pending', "attempts" integer not null default 0, "error" text null, "claimed_until" timestamptz null, "refunded_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "esd_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_refund_deleted_at" ON "esd_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_esd_refund_credit_note_unique" ON "esd_refund" ("credit_note_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_refund_order" ON "esd_refund" ("order_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_refund_pending" ON "esd_refund" ("id") WHERE status = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_refund_failed" ON "esd_refund" ("id") WHERE status = 'failed' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "esd_asset" add column if not exists "is_returnable" boolean null, add column if not exists "credit_note_id" text null, add column if not exists "order_refunded_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_esd_asset_refunded_purchased" ON "esd_asset" ("purchased_at") WHERE order_refunded_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "esd_cancellation" cascade;`);

    this.addSql(`drop table if exists "esd_notice" cascade;`);

    this.addSql(`drop table if exists "esd_refund" cascade;`);

    this.addSql(`drop index if exists "IDX_esd_asset_refunded_purchased";`);
    this.addSql(`alter table if exists "esd_asset" drop column if exists "is_returnable", drop column if exists "credit_note_id", drop column if exists "order_refunded_at";`);
  }

}
