import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What no model can say: rows of the ledger are only ever added. */
export class Migration20261122202602 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`
      create or replace function esd_ledger_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The ledger is a record of what happened and never changes. Add an entry instead.'
          using errcode = 'restrict_violation', table = tg_table_name;
      end $$;
    `);
    this.addSql(`create trigger esd_ledger_entry_refuse_change before update or delete on "esd_ledger_entry" for each row execute function esd_ledger_refuse_change();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists esd_ledger_entry_refuse_change on "esd_ledger_entry";`);
    this.addSql(`drop function if exists esd_ledger_refuse_change();`);
  }

}
