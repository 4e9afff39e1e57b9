/**
 * The schema of a library file, as the steps that lead to it: a file's `user_version` tells how many of them
 * it has taken. A step that was released is never changed; a new one is added below it. README.md has the
 * page that lets a stranger read the file.
 */
export const migrations: readonly string[] = [
  `
  -- A version of an article. Numbers are given in order and never again: the posting lists know articles by them.
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    current INTEGER NOT NULL,       -- 1: the latest version
    source TEXT,
    title TEXT,
    byline TEXT NOT NULL,           -- JSON
    publisher TEXT,
    published TEXT,                 -- ISO 8601 day
    lang TEXT,
    words INTEGER NOT NULL,
    hash BLOB NOT NULL,             -- SHA-256 of the content
    added INTEGER NOT NULL          -- milliseconds since 1970
  );
  CREATE UNIQUE INDEX articles_id ON articles (id, version);
  CREATE INDEX articles_published ON articles (published) WHERE current;
  CREATE INDEX articles_source ON articles (source) WHERE current AND source IS NOT NULL;

  -- Its text and what was extracted from it, apart so that a list of articles is read without them.
  CREATE TABLE texts (number INTEGER PRIMARY KEY, packed BLOB NOT NULL);

  -- Versions that are not current and articles that were deleted: what posting lists may still name and nobody is to find.
  CREATE TABLE gone (number INTEGER PRIMARY KEY);

  -- A segment is the inverted index of a range of articles, by one kind of key.
  CREATE TABLE segments (
    segment INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,             -- 'fingerprint' or 'term'
    first INTEGER NOT NULL,         -- numbers of its articles, both inclusive
    last INTEGER NOT NULL,
    bits INTEGER NOT NULL,          -- it has 2^bits buckets, each of the keys that begin with the bucket's number
    postings INTEGER NOT NULL,
    live INTEGER NOT NULL           -- 0: being merged from others
  );
  CREATE TABLE buckets (
    segment INTEGER NOT NULL, bucket INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (segment, bucket)
  ) WITHOUT ROWID;
  -- Lists too long to be walked over on the way to another.
  CREATE TABLE lists (
    segment INTEGER NOT NULL, key INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (segment, key)
  ) WITHOUT ROWID;

  -- A merge under way: done a slice a transaction, by whoever has the time, and taken up again after a crash.
  CREATE TABLE merges (
    target INTEGER PRIMARY KEY,     -- the segment that comes of it
    inputs TEXT NOT NULL,           -- JSON: the segments that go into it
    done INTEGER NOT NULL           -- buckets written
  );

  CREATE TABLE totals (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO totals VALUES ('articles', 0), ('versions', 0), ('words', 0);
  `,
  `
  -- Pairs of articles that are copies of one another, by a comparison in full: what families are made of.
  CREATE TABLE links (
    a INTEGER NOT NULL, b INTEGER NOT NULL,     -- numbers of articles
    label TEXT NOT NULL, confidence REAL NOT NULL,
    share_a REAL NOT NULL, share_b REAL NOT NULL,
    similarity REAL NOT NULL,
    original TEXT,                              -- 'a' or 'b', where the texts tell
    certainty REAL NOT NULL,                    -- of the original
    PRIMARY KEY (a, b)
  ) WITHOUT ROWID;
  CREATE INDEX links_b ON links (b);
  CREATE TRIGGER links_gone AFTER INSERT ON gone BEGIN
    DELETE FROM links WHERE a = new.number;
    DELETE FROM links WHERE b = new.number;
  END;
  -- All articles up to this number have been compared with those before them.
  CREATE TABLE linked (through INTEGER NOT NULL);
  INSERT INTO linked VALUES (0);
  `,
  `
  -- How many copies of an article are known, kept up to date by the links themselves.
  ALTER TABLE articles ADD COLUMN copies INTEGER NOT NULL DEFAULT 0;
  UPDATE articles SET copies =
    (SELECT count(*) FROM links WHERE a = number) + (SELECT count(*) FROM links WHERE b = number);
  CREATE TRIGGER links_added AFTER INSERT ON links BEGIN
    UPDATE articles SET copies = copies + 1 WHERE number IN (new.a, new.b);
  END;
  CREATE TRIGGER links_deleted AFTER DELETE ON links BEGIN
    UPDATE articles SET copies = copies - 1 WHERE number IN (old.a, old.b);
  END;

  -- A list of articles begins at once, whatever it is sorted by. Of long texts a part is enough to come near.
  CREATE INDEX articles_copies ON articles (copies) WHERE current;
  CREATE INDEX articles_words ON articles (words) WHERE current;
  CREATE INDEX articles_publisher ON articles (publisher COLLATE NOCASE) WHERE current;
  CREATE INDEX articles_title ON articles (substr(title, 1, 8) COLLATE NOCASE) WHERE current;
  DROP INDEX articles_source;
  CREATE INDEX articles_source ON articles (substr(source, -8)) WHERE current AND source IS NOT NULL;
  `,
  `
  -- A hash of what a version was read from, 128 bits: where it is the same again, it need not be read. Null where nobody knows.
  ALTER TABLE articles ADD COLUMN origin BLOB;
  `,
  `
  -- Another number whenever links have changed: what was made of them before is then made again.
  ALTER TABLE linked ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  CREATE TRIGGER links_revised_by_addition AFTER INSERT ON links BEGIN UPDATE linked SET revision = revision + 1; END;
  CREATE TRIGGER links_revised_by_change AFTER UPDATE ON links BEGIN UPDATE linked SET revision = revision + 1; END;
  CREATE TRIGGER links_revised_by_deletion AFTER DELETE ON links BEGIN UPDATE linked SET revision = revision + 1; END;

  -- How many current articles have a value: an 'outlet', a 'language' ('' where it is not known), a day they were 'added' (UTC), a month
  -- they were 'published' in. Kept by the articles themselves, so that nobody has to look at each of them.
  CREATE TABLE counts (
    kind TEXT NOT NULL, value TEXT NOT NULL COLLATE NOCASE, articles INTEGER NOT NULL,
    PRIMARY KEY (kind, value)
  ) WITHOUT ROWID;
  CREATE VIEW counted AS
    SELECT number, 'outlet' AS kind, publisher AS value FROM articles WHERE current AND publisher IS NOT NULL
    UNION ALL SELECT number, 'language', coalesce(lang, '') FROM articles WHERE current
    UNION ALL SELECT number, 'added', date(added / 1000, 'unixepoch') FROM articles WHERE current
    UNION ALL SELECT number, 'published', substr(published, 1, 7) FROM articles WHERE current AND published IS NOT NULL;
  INSERT INTO counts SELECT kind, value, count(*) FROM counted GROUP BY kind, value COLLATE NOCASE;
  CREATE TRIGGER articles_added AFTER INSERT ON articles WHEN new.current BEGIN
    INSERT INTO counts SELECT kind, value, 1 FROM counted WHERE number = new.number
    ON CONFLICT DO UPDATE SET articles = articles + 1;
  END;
  CREATE TRIGGER articles_retired BEFORE UPDATE OF current ON articles WHEN old.current AND NOT new.current BEGIN
    UPDATE counts SET articles = articles - 1 WHERE (kind, value) IN (SELECT kind, value FROM counted WHERE number = old.number);
  END;
  CREATE TRIGGER articles_deleted BEFORE DELETE ON articles WHEN old.current BEGIN
    UPDATE counts SET articles = articles - 1 WHERE (kind, value) IN (SELECT kind, value FROM counted WHERE number = old.number);
  END;
  `,
  `
  -- From here on each row of each table has a checksum of all its values, which triggers keep: see checksums/covering.ts, which makes
  -- both for whatever tables and columns there are after a step. Tables whose older rows have none yet, and the key of the last that has.
  CREATE TABLE uncovered (name TEXT PRIMARY KEY, after TEXT NOT NULL) WITHOUT ROWID;
  -- SQLite's own table of the numbers it has given is under no checksum: here they stand again.
  INSERT INTO totals VALUES
    ('last number', coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'articles'), 0)),
    ('last segment', coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'segments'), 0));
  -- As before, but with the columns named: there is one more now.
  DROP TRIGGER articles_added;
  CREATE TRIGGER articles_added AFTER INSERT ON articles WHEN new.current BEGIN
    INSERT INTO counts (kind, value, articles) SELECT kind, value, 1 FROM counted WHERE number = new.number
    ON CONFLICT DO UPDATE SET articles = articles + 1;
  END;
  `,
  `
  -- When an article was published with the time of day, as its source writes it (ISO 8601); null where only the day is known. Lists go by
  -- when that was in UTC: seconds since 1970, a day for its first second, a time without an offset as if it were one of UTC.
  ALTER TABLE articles ADD COLUMN published_time TEXT;
  ALTER TABLE articles ADD COLUMN published_at INTEGER
    GENERATED ALWAYS AS (unixepoch(coalesce(published_time, published))) VIRTUAL;
  DROP INDEX articles_published;
  CREATE INDEX articles_published ON articles (published_at) WHERE current;
  `,
  `
  -- Quotations that one article gives otherwise than another, found when the two are compared: the two places, each among the quotations of
  -- its article, and what a list tells of the quotation there. Whose partners are gone may be left; it is no alteration any more.
  CREATE TABLE alterations (
    a INTEGER NOT NULL, place_a INTEGER NOT NULL,
    b INTEGER NOT NULL, place_b INTEGER NOT NULL,
    PRIMARY KEY (a, place_a, b, place_b)
  ) WITHOUT ROWID;
  CREATE INDEX alterations_b ON alterations (b);
  CREATE TABLE altered_quotations (
    number INTEGER NOT NULL, place INTEGER NOT NULL, speaker TEXT, text TEXT NOT NULL,
    PRIMARY KEY (number, place)
  ) WITHOUT ROWID;

  -- How many quotations a compared article has; none: no row. Their sum is kept in totals.
  CREATE TABLE quoted (number INTEGER PRIMARY KEY, quotations INTEGER NOT NULL);
  INSERT INTO totals (name, value) VALUES ('quotations', 0);
  CREATE TRIGGER quoted_added AFTER INSERT ON quoted BEGIN
    UPDATE totals SET value = value + new.quotations WHERE name = 'quotations';
  END;
  CREATE TRIGGER quoted_deleted AFTER DELETE ON quoted BEGIN
    UPDATE totals SET value = value - old.quotations WHERE name = 'quotations';
  END;

  CREATE TRIGGER quotations_gone AFTER INSERT ON gone BEGIN
    DELETE FROM alterations WHERE a = new.number;
    DELETE FROM alterations WHERE b = new.number;
    DELETE FROM altered_quotations WHERE number = new.number;
    DELETE FROM quoted WHERE number = new.number;
  END;
  CREATE TRIGGER alterations_added AFTER INSERT ON alterations BEGIN UPDATE linked SET revision = revision + 1; END;
  CREATE TRIGGER alterations_deleted AFTER DELETE ON alterations BEGIN UPDATE linked SET revision = revision + 1; END;

  -- The quotations of all articles up to this number have been compared: fewer than 'through' where an older release has compared the rest.
  ALTER TABLE linked ADD COLUMN quoted INTEGER NOT NULL DEFAULT 0;
  `,
]

/** Steps before this one (counted from 1) knew no checksums. */
export const firstWithChecksums = 6
