/**
 * Who let a finding stand, and when. The log keeps whole entities, so those of earlier batches get the two values too, empty
 * as in the table.
 */
export const sql = `
ALTER TABLE "dismissal" ADD COLUMN "author" TEXT NOT NULL DEFAULT '' CHECK (length("author") <= 500);
ALTER TABLE "dismissal" ADD COLUMN "at" TEXT NOT NULL DEFAULT '' CHECK (length("at") <= 100);
${grown('operations')}
${grown('inverse')}
`

function grown(column: 'operations' | 'inverse'): string {
  return `UPDATE "change" SET "${column}" = (
  SELECT json_group_array(json(CASE json_extract(value, '$.entity.kind')
    WHEN 'dismissal' THEN json_set(value, '$.entity.author', '', '$.entity.at', '')
    ELSE value END))
  FROM (SELECT value FROM json_each("${column}") ORDER BY CAST(key AS INTEGER)))
WHERE "${column}" LIKE '%"kind":"dismissal"%';`
}
