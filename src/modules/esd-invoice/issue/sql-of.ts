import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/**
 * The query builder of a call's context: bound to its transaction where it has
 * one, so that raw SQL and Medusa's own writes stand or fall together.
 */
export function sqlOf(context: Context<SqlEntityManager>): Knex {
  const manager = context.transactionManager ?? context.manager

  if (!manager) {
    throw new Error("The invoice module was called without a database manager.")
  }

  return manager.getTransactionContext<Knex>() ?? manager.getKnex()
}
