// @ts-check
/**
 * What the packages on the way of a licence are there for. The longest name
 * that fits a file counts; a package that is not listed works for whoever
 * called it.
 *
 * @type {Record<string, string[]>}
 */
export const areas = {
  "workflow engine": [
    "@medusajs/workflow-engine-redis",
    "@medusajs/workflow-engine-inmemory",
    "@medusajs/orchestration",
    "@medusajs/workflows-sdk",
    "@medusajs/utils/dist/orchestration",
  ],
  "event bus": ["@medusajs/event-bus-redis", "@medusajs/utils/dist/event-bus"],
  "MikroORM and Medusa's data layer": [
    "@mikro-orm",
    "@medusajs/utils/dist/dal",
    "@medusajs/utils/dist/modules-sdk",
  ],
  "PostgreSQL client (knex, pg)": [
    "knex",
    "tarn",
    "pg",
    "pg-pool",
    "pg-protocol",
    "pg-types",
    "postgres-array",
    "postgres-date",
    "postgres-interval",
    "pg-connection-string",
  ],
  "BullMQ and ioredis": [
    "bullmq",
    "ioredis",
    "@ioredis/commands",
    "redis-parser",
    "redis-errors",
    "msgpackr",
    "cluster-key-slot",
    "standard-as-callback",
    "cron-parser",
  ],
  "query.graph and links": [
    "@medusajs/modules-sdk",
    "@medusajs/link-modules",
    "@medusajs/index",
  ],
  "notification module": ["@medusajs/notification"],
  nodemailer: ["nodemailer"],
  "react-email": [
    "react",
    "react-dom",
    "react-email",
    "@react-email",
    "html-to-text",
    "htmlparser2",
    "entities",
  ],
  "PDF of the invoice": ["pdfkit", "fontkit", "pdfmake", "png-js", "linebreak"],
  "HTTP client and TLS": ["undici", "openid-client", "oauth4webapi", "jose"],
  zod: ["zod"],
  "HTTP server": ["express", "body-parser", "router", "finalhandler"],
  "source maps (ts-node)": [
    "@cspotcode/source-map-support",
    "source-map-support",
    "@jridgewell",
    "@cspotcode/source-map-consumer",
  ],
}
