/** The first library. */
export const sql = `
CREATE TABLE "plan_state" (
  "plan" TEXT NOT NULL PRIMARY KEY REFERENCES "plan" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 0),
  "state" TEXT NOT NULL CHECK (length("state") = 36),
  "undo" INTEGER,
  "redo" INTEGER,
  "created_at" TEXT NOT NULL CHECK (length("created_at") <= 30),
  "created_by" TEXT NOT NULL CHECK (length("created_by") <= 200),
  "changed_at" TEXT NOT NULL CHECK (length("changed_at") <= 30),
  "binned_at" TEXT CHECK (length("binned_at") <= 30),
  "activities" INTEGER NOT NULL CHECK ("activities" >= 0),
  "total" INTEGER NOT NULL,
  FOREIGN KEY ("plan", "undo") REFERENCES "change" ("plan", "revision") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("plan", "redo") REFERENCES "change" ("plan", "revision") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "change" (
  "plan" TEXT NOT NULL REFERENCES "plan_state" ("plan") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "id" TEXT NOT NULL CHECK (length("id") = 36),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('do', 'undo', 'redo')),
  "at" TEXT NOT NULL CHECK (length("at") <= 30),
  "author" TEXT NOT NULL CHECK (length("author") <= 200),
  "reverses" INTEGER CHECK ("reverses" < "revision"),
  "previous" INTEGER CHECK ("previous" < "revision"),
  "operations" TEXT CHECK (json_valid("operations")),
  "inverse" TEXT CHECK (json_valid("inverse")),
  PRIMARY KEY ("plan", "revision"),
  CHECK (("kind" = 'do') = ("reverses" IS NULL)),
  CHECK (("kind" = 'do') = ("operations" IS NOT NULL)),
  CHECK (("kind" = 'do') = ("inverse" IS NOT NULL))
) STRICT;

CREATE TABLE "setting" (
  "name" TEXT NOT NULL PRIMARY KEY CHECK (length("name") <= 100),
  "value" TEXT NOT NULL CHECK (json_valid("value"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "entity" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "plan" TEXT NOT NULL REFERENCES "plan_state" ("plan") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL CHECK (length("kind") <= 100),
  "parent" TEXT REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" TEXT NOT NULL CHECK (length("position") BETWEEN 1 AND 500),
  CHECK (("parent" IS NULL) = ("kind" = 'plan')),
  CHECK (("id" = "plan") = ("kind" = 'plan'))
) STRICT, WITHOUT ROWID;

CREATE INDEX "entity_of_plan" ON "entity" ("plan", "kind");

CREATE INDEX "entity_of_parent" ON "entity" ("parent");

CREATE TABLE "plan" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "authority_name" TEXT NOT NULL CHECK (length("authority_name") <= 500),
  "authority_kind" TEXT NOT NULL CHECK ("authority_kind" IN ('municipality', 'bashki', 'ministry', 'other')),
  "country" TEXT NOT NULL CHECK ("country" IN ('XK', 'AL')),
  "title" TEXT NOT NULL CHECK (length("title") <= 2000),
  "subject" TEXT NOT NULL CHECK (length("subject") <= 2000),
  "first_year" INTEGER NOT NULL CHECK ("first_year" BETWEEN 1990 AND 2100),
  "last_year" INTEGER NOT NULL CHECK ("last_year" BETWEEN 1990 AND 2100),
  "currency" TEXT NOT NULL CHECK ("currency" IN ('EUR', 'ALL')),
  "format" TEXT NOT NULL CHECK (length("format") <= 100),
  "number_style" TEXT NOT NULL CHECK ("number_style" IN ('comma-dot', 'dot-comma', 'space-comma', 'sign-dot-comma')),
  "language" TEXT NOT NULL CHECK ("language" IN ('sq', 'sr', 'en')),
  "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'consultation', 'proposed', 'adopted')),
  "decision_number" TEXT NOT NULL CHECK (length("decision_number") <= 100),
  "decision_date" TEXT CHECK (length("decision_date") <= 10),
  "draft_mark" INTEGER NOT NULL CHECK ("draft_mark" IN (0, 1)),
  CHECK ("last_year" >= "first_year")
) STRICT;

CREATE TABLE "section" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL CHECK ("role" IN ('introduction', 'methodology', 'analysis', 'objectives', 'budget', 'implementation', 'monitoring', 'other')),
  "heading" TEXT NOT NULL CHECK (length("heading") <= 2000),
  "body" TEXT NOT NULL CHECK (json_valid("body") AND json_type("body") = 'array')
) STRICT;

CREATE TABLE "abbreviation" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "short" TEXT NOT NULL CHECK (length("short") <= 100),
  "long" TEXT NOT NULL CHECK (length("long") <= 2000)
) STRICT;

CREATE TABLE "institution" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL CHECK (length("name") <= 2000),
  "short" TEXT NOT NULL CHECK (length("short") <= 100),
  "type" TEXT NOT NULL CHECK ("type" IN ('municipal', 'central', 'school', 'health', 'civil-society', 'donor', 'international', 'other'))
) STRICT;

CREATE TABLE "funding_source" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL CHECK (length("name") <= 2000),
  "short" TEXT NOT NULL CHECK (length("short") <= 100),
  "type" TEXT NOT NULL CHECK ("type" IN ('municipal', 'central', 'donor', 'other'))
) STRICT;

CREATE TABLE "community" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL CHECK (length("name") <= 500)
) STRICT;

CREATE TABLE "field" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL CHECK (length("name") <= 2000),
  "analysis" TEXT NOT NULL CHECK (json_valid("analysis") AND json_type("analysis") = 'array'),
  "objectives_introduction" TEXT NOT NULL CHECK (json_valid("objectives_introduction") AND json_type("objectives_introduction") = 'array'),
  "results_introduction" TEXT NOT NULL CHECK (json_valid("results_introduction") AND json_type("results_introduction") = 'array')
) STRICT;

CREATE TABLE "swot_item" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "quadrant" TEXT NOT NULL CHECK ("quadrant" IN ('strengths', 'weaknesses', 'opportunities', 'threats')),
  "text" TEXT NOT NULL CHECK (length("text") <= 20000),
  "answered_by" TEXT NOT NULL CHECK (json_valid("answered_by") AND json_type("answered_by") = 'array')
) STRICT;

CREATE TABLE "objective" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT NOT NULL CHECK ("level" IN ('strategic', 'specific')),
  "title" TEXT NOT NULL CHECK (length("title") <= 2000),
  "introduction" TEXT NOT NULL CHECK (json_valid("introduction") AND json_type("introduction") = 'array'),
  "assumptions_introduction" TEXT NOT NULL CHECK (json_valid("assumptions_introduction") AND json_type("assumptions_introduction") = 'array'),
  "risks_introduction" TEXT NOT NULL CHECK (json_valid("risks_introduction") AND json_type("risks_introduction") = 'array')
) STRICT;

CREATE TABLE "indicator" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") <= 20000),
  "unit" TEXT NOT NULL CHECK (length("unit") <= 100),
  "baseline_words" TEXT NOT NULL CHECK (length("baseline_words") <= 2000),
  "baseline_thousandths" INTEGER CHECK ("baseline_thousandths" BETWEEN -1000000000000 AND 1000000000000),
  "baseline_year" INTEGER CHECK ("baseline_year" BETWEEN 1990 AND 2100),
  "source" TEXT NOT NULL CHECK (length("source") <= 2000),
  "result" TEXT NOT NULL CHECK (length("result") <= 20000),
  "secondary" INTEGER NOT NULL CHECK ("secondary" IN (0, 1))
) STRICT;

CREATE TABLE "indicator_target" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1990 AND 2100),
  "words" TEXT NOT NULL CHECK (length("words") <= 2000),
  "thousandths" INTEGER CHECK ("thousandths" BETWEEN -1000000000000 AND 1000000000000)
) STRICT;

CREATE TABLE "assumption" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL CHECK (length("text") <= 20000)
) STRICT;

CREATE TABLE "risk" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL CHECK (length("text") <= 20000)
) STRICT;

CREATE TABLE "result" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") <= 20000)
) STRICT;

CREATE TABLE "activity" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") <= 20000),
  "description" TEXT NOT NULL CHECK (length("description") <= 20000),
  "steps" TEXT NOT NULL CHECK (json_valid("steps") AND json_type("steps") = 'array'),
  "period_kind" TEXT NOT NULL CHECK ("period_kind" IN ('years', 'ongoing', 'every-year', 'words')),
  "first_year" INTEGER CHECK ("first_year" BETWEEN 1990 AND 2100),
  "last_year" INTEGER CHECK ("last_year" BETWEEN 1990 AND 2100),
  "period_words" TEXT NOT NULL CHECK (length("period_words") <= 2000),
  "responsible" TEXT NOT NULL CHECK (json_valid("responsible") AND json_type("responsible") = 'array'),
  "supporting" TEXT NOT NULL CHECK (json_valid("supporting") AND json_type("supporting") = 'array'),
  "cost_description" TEXT NOT NULL CHECK (length("cost_description") <= 20000),
  "cost_kind" TEXT NOT NULL CHECK ("cost_kind" IN ('amounts', 'none', 'administrative', 'elsewhere', 'unknown')),
  "cost_words" TEXT NOT NULL CHECK (length("cost_words") <= 2000),
  "funding_sources" TEXT NOT NULL CHECK (json_valid("funding_sources") AND json_type("funding_sources") = 'array'),
  "output" TEXT NOT NULL CHECK (length("output") <= 20000),
  "verification" TEXT NOT NULL CHECK (length("verification") <= 20000),
  "reference" TEXT NOT NULL CHECK (length("reference") <= 20000),
  "monitoring" TEXT NOT NULL CHECK (length("monitoring") <= 20000),
  "indicators" TEXT NOT NULL CHECK (json_valid("indicators") AND json_type("indicators") = 'array')
) STRICT;

CREATE TABLE "cost_line" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT REFERENCES "funding_source" ("id") DEFERRABLE INITIALLY DEFERRED CHECK (length("source") <= 36),
  "span" TEXT NOT NULL CHECK ("span" IN ('year', 'every-year', 'whole-plan')),
  "year" INTEGER CHECK ("year" BETWEEN 1990 AND 2100),
  "amount" INTEGER NOT NULL CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000),
  "category" TEXT NOT NULL CHECK ("category" IN ('unstated', 'current', 'capital')),
  "status" TEXT NOT NULL CHECK ("status" IN ('unstated', 'secured', 'sought')),
  CHECK (("year" IS NOT NULL) = ("span" = 'year'))
) STRICT;

CREATE INDEX "cost_line_of_source" ON "cost_line" ("source");

CREATE TABLE "cost_item" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT NOT NULL CHECK (length("description") <= 2000),
  "quantity" INTEGER NOT NULL CHECK ("quantity" BETWEEN 0 AND 1000000000),
  "unit" TEXT NOT NULL CHECK (length("unit") <= 100),
  "unit_cost" INTEGER NOT NULL CHECK ("unit_cost" BETWEEN -1000000000000 AND 1000000000000),
  "times" INTEGER NOT NULL CHECK ("times" BETWEEN 0 AND 1000000000),
  "times_unit" TEXT NOT NULL CHECK (length("times_unit") <= 100),
  "source" TEXT REFERENCES "funding_source" ("id") DEFERRABLE INITIALLY DEFERRED CHECK (length("source") <= 36),
  "years" TEXT NOT NULL CHECK (json_valid("years") AND json_type("years") = 'array')
) STRICT;

CREATE INDEX "cost_item_of_source" ON "cost_item" ("source");

CREATE TABLE "declared" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "subject" TEXT NOT NULL CHECK ("subject" IN ('code', 'label', 'title', 'description', 'period', 'cell', 'amount', 'total', 'split', 'summary', 'heading', 'note')),
  "place" TEXT NOT NULL CHECK (length("place") <= 500),
  "year" INTEGER CHECK ("year" BETWEEN 1990 AND 2100),
  "printed" TEXT NOT NULL CHECK (length("printed") <= 20000),
  "amount" INTEGER CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000),
  "well_formed" INTEGER NOT NULL CHECK ("well_formed" IN (0, 1)),
  "line" INTEGER CHECK ("line" BETWEEN 0 AND 100000000),
  "party" TEXT CHECK (length("party") <= 2000)
) STRICT;
`
