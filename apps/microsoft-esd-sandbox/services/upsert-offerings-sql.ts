/**
 * Adds or changes catalogue rows in one statement. $1: JSON array of rows, whose
 * absent fields keep their values; $2: the time of the change.
 */
export const UPSERT_OFFERINGS_SQL = `
  INSERT INTO "offerings" AS known (
    "sku", "country", "language", "name", "description", "family", "status",
    "isReturnable", "downloadUri", "unitPrice", "currencyId", "lastUpdate"
  )
  SELECT
    row."sku", row."country", row."language", row."name",
    COALESCE(row."description", old."description"),
    COALESCE(row."family", old."family"),
    row."status",
    COALESCE(row."isReturnable", old."isReturnable", true),
    COALESCE(row."downloadUri", old."downloadUri"),
    COALESCE(row."unitPrice", old."unitPrice"),
    COALESCE(row."currencyId", old."currencyId"),
    COALESCE(row."lastUpdate", $2::timestamptz)
  FROM jsonb_to_recordset($1::jsonb) AS row (
    "sku" text, "country" text, "language" text, "name" text,
    "description" text, "family" text, "status" text, "isReturnable" boolean,
    "downloadUri" text, "unitPrice" numeric(12,2), "currencyId" text,
    "lastUpdate" timestamptz
  )
  LEFT JOIN "offerings" old USING ("sku", "country", "language")
  ON CONFLICT ("sku", "country", "language") DO UPDATE SET
    "name" = excluded."name",
    "description" = excluded."description",
    "family" = excluded."family",
    "status" = excluded."status",
    "isReturnable" = excluded."isReturnable",
    "downloadUri" = excluded."downloadUri",
    "unitPrice" = excluded."unitPrice",
    "currencyId" = excluded."currencyId",
    "lastUpdate" = excluded."lastUpdate"
  WHERE (
    known."name", known."description", known."family", known."status",
    known."isReturnable", known."downloadUri", known."unitPrice",
    known."currencyId"
  ) IS DISTINCT FROM (
    excluded."name", excluded."description", excluded."family",
    excluded."status", excluded."isReturnable", excluded."downloadUri",
    excluded."unitPrice", excluded."currencyId"
  )
`
