// The tables on the server, as steps that are only ever added to. Plain SQL that engines of PostgreSQL's family share,
// also those that branched off early: no extension, no serial or identity column, no JSON type, no ON CONFLICT, no
// advisory lock. Bodies are JSON as text, as in the local files: a JSON type refuses U+0000, and this text is what
// hashes were taken of. Keys are ASCII: some of these engines count the length of a text in bytes.

export type Step = { readonly version: number; readonly sql: readonly string[] };

export const steps: readonly Step[] = [
  {
    version: 1,
    sql: [
      `CREATE TABLE pilin_drafts (
        subject varchar(20) NOT NULL,
        id varchar(26) NOT NULL,
        body text NOT NULL,
        updated_at varchar(40) NOT NULL,
        trashed_at varchar(40),
        gone boolean NOT NULL,
        changed_ms bigint NOT NULL,
        PRIMARY KEY (subject, id))`,
      'CREATE INDEX pilin_drafts_changed ON pilin_drafts (subject, changed_ms)',
      `CREATE TABLE pilin_versions (
        subject varchar(20) NOT NULL,
        id varchar(26) NOT NULL,
        name varchar(80) NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (subject, id, name))`,
      `CREATE TABLE pilin_documents (
        room varchar(40) NOT NULL,
        name varchar(80) NOT NULL,
        body text NOT NULL,
        changed_ms bigint NOT NULL,
        PRIMARY KEY (room, name))`,
      `CREATE TABLE pilin_series (
        series varchar(64) NOT NULL PRIMARY KEY,
        head text NOT NULL)`,
      `CREATE TABLE pilin_numbers (
        series varchar(64) NOT NULL REFERENCES pilin_series (series),
        sequence integer NOT NULL,
        state varchar(10) NOT NULL,
        record varchar(26),
        held_until_ms bigint NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (series, sequence))`,
      'CREATE UNIQUE INDEX pilin_numbers_record ON pilin_numbers (record)',
      'CREATE INDEX pilin_numbers_state ON pilin_numbers (series, state)',
      `CREATE TABLE pilin_issued (
        id varchar(26) NOT NULL PRIMARY KEY,
        subject varchar(26) NOT NULL,
        series varchar(64),
        sheet bytea NOT NULL,
        sheet_hash varchar(64) NOT NULL,
        changed_ms bigint NOT NULL)`,
      'CREATE INDEX pilin_issued_subject ON pilin_issued (subject)',
      'CREATE INDEX pilin_issued_changed ON pilin_issued (changed_ms)',
      `CREATE TABLE pilin_issued_events (
        id varchar(26) NOT NULL REFERENCES pilin_issued (id),
        place integer NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (id, place))`,
      `CREATE TABLE pilin_pieces (
        hash varchar(64) NOT NULL,
        place integer NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (hash, place))`,
    ],
  },
];

/** Milliseconds since 1970 by the server's clock, the one that all clerks share. */
export const nowMs = 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS bigint)';

/** A transaction bears the time of its writing and is seen at its end: whoever looks for changes looks so far back again. */
export const overlapMs = 90_000;
