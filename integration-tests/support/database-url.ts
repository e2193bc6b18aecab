/** URL of a database on the PostgreSQL server that the tests run on. */
export function databaseUrl(name: string): string {
  const {
    DB_HOST = "localhost",
    DB_PORT = "5432",
    DB_USERNAME = "postgres",
    DB_PASSWORD = "",
  } = process.env
  const password = DB_PASSWORD && `:${encodeURIComponent(DB_PASSWORD)}`

  return `postgres://${DB_USERNAME}${password}@${DB_HOST}:${DB_PORT}/${name}`
}
