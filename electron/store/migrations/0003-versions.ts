/** Revisions of a plan that somebody gave a name. */
export const sql = `
CREATE TABLE "version" (
  "plan" TEXT NOT NULL REFERENCES "plan_state" ("plan") DEFERRABLE INITIALLY DEFERRED,
  "id" TEXT NOT NULL CHECK (length("id") = 36),
  "revision" INTEGER NOT NULL CHECK ("revision" >= 0),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 500),
  "at" TEXT NOT NULL CHECK (length("at") <= 30),
  "author" TEXT NOT NULL CHECK (length("author") <= 200),
  PRIMARY KEY ("plan", "id")
) STRICT;
`
