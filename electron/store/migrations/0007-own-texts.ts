/** What activities say in columns that only their plan's format has. */
export const sql = `
CREATE TABLE "own_text" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "column" TEXT NOT NULL CHECK (length("column") <= 100),
  "text" TEXT NOT NULL CHECK (length("text") <= 20000)
) STRICT;
`
