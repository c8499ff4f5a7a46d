/** What the texts of a plan say in a second language. No log has a whole plan entity, which nothing inserts or removes. */
export const sql = `
ALTER TABLE "plan" ADD COLUMN "second_language" TEXT NOT NULL DEFAULT 'none' CHECK ("second_language" IN ('none', 'sq', 'sr', 'en'));
CREATE TABLE "translation" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "language" TEXT NOT NULL CHECK ("language" IN ('sq', 'sr', 'en')),
  "cell" TEXT NOT NULL CHECK (length("cell") <= 100),
  "text" TEXT NOT NULL CHECK (length("text") <= 20000),
  "body" TEXT NOT NULL CHECK (json_valid("body") AND json_type("body") = 'array'),
  "original" TEXT NOT NULL CHECK (length("original") <= 100)
) STRICT;
`
