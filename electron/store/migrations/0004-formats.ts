/** Plan formats that somebody made. */
export const sql = `
CREATE TABLE "format" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 100),
  "json" TEXT NOT NULL CHECK (length("json") <= 500000 AND json_valid("json"))
) STRICT, WITHOUT ROWID;
`
