/** Pictures on the covers of plans. */
export const sql = `
CREATE TABLE "emblem" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "picture" TEXT NOT NULL CHECK (length("picture") <= 400000)
) STRICT;
`
