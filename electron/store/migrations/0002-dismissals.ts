/** Findings of the checks that someone lets stand. */
export const sql = `
CREATE TABLE "dismissal" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "rule" TEXT NOT NULL CHECK (length("rule") <= 100),
  "fingerprint" TEXT NOT NULL CHECK (length("fingerprint") <= 100),
  "reason" TEXT NOT NULL CHECK (length("reason") <= 2000)
) STRICT;
`
