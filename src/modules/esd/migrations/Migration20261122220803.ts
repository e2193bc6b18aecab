import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What no model can say: rows of the ledger are only ever added, and a licence changes a few times soon after it was made. */
export class Migration20261122220803 extends Migration {

  override async up(): Promise<void> {
    // Room in each page for the next versions of its rows, so that the indexes need not change with them.
    this.addSql(`alter table "esd_asset" set (fillfactor = 70);`);
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
    this.addSql(`alter table if exists "esd_asset" reset (fillfactor);`);
    this.addSql(`drop trigger if exists esd_ledger_entry_refuse_change on "esd_ledger_entry";`);
    this.addSql(`drop function if exists esd_ledger_refuse_change();`);
  }

}
