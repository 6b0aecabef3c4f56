"""The tables of the classroom's SQLite file."""

from typing import Final

SCHEMA: Final = """
CREATE TABLE site (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    language TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('learner', 'teacher')),
    suspended INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    must_change_password INTEGER NOT NULL DEFAULT 0,
    may_make_token INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE tokens (
    token TEXT PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    valid_until INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE courses (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    start INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
CREATE TABLE enrolments (
    course_id INTEGER NOT NULL REFERENCES courses (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (course_id, person_id)
) WITHOUT ROWID;
CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES courses (id),
    name TEXT NOT NULL
);
CREATE TABLE group_members (
    person_id INTEGER NOT NULL REFERENCES people (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    PRIMARY KEY (person_id, group_id)
) WITHOUT ROWID;

CREATE TABLE sections (
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES courses (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL
);
CREATE TABLE modules (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    course_id INTEGER NOT NULL REFERENCES courses (id),
    section_id INTEGER NOT NULL REFERENCES sections (id),
    kind TEXT NOT NULL,
    instance INTEGER NOT NULL,
    name TEXT NOT NULL,
    intro TEXT NOT NULL,
    link TEXT NOT NULL,
    opens INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL,
    completion INTEGER NOT NULL CHECK (completion IN (0, 1, 2)),
    group_mode INTEGER NOT NULL CHECK (group_mode IN (0, 1, 2)),
    visible INTEGER NOT NULL DEFAULT 1,
    modified INTEGER NOT NULL
);
CREATE INDEX modules_of_a_course ON modules (course_id);
CREATE TABLE module_files (
    id INTEGER PRIMARY KEY,
    module_id INTEGER NOT NULL REFERENCES modules (id),
    area_path TEXT NOT NULL,
    file_name TEXT NOT NULL,
    title TEXT NOT NULL,
    mimetype TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX files_of_a_module ON module_files (module_id);
CREATE TABLE completions (
    person_id INTEGER NOT NULL REFERENCES people (id),
    module_id INTEGER NOT NULL REFERENCES modules (id),
    state INTEGER NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY (person_id, module_id)
) WITHOUT ROWID;

CREATE TABLE forums (
    id INTEGER PRIMARY KEY,
    module_id INTEGER NOT NULL UNIQUE REFERENCES modules (id),
    type TEXT NOT NULL,
    cutoff INTEGER NOT NULL DEFAULT 0,
    block_after INTEGER NOT NULL DEFAULT 0,
    block_period INTEGER NOT NULL DEFAULT 0,
    warn_after INTEGER NOT NULL DEFAULT 0,
    lock_after INTEGER NOT NULL DEFAULT 0,
    max_attachments INTEGER NOT NULL DEFAULT 3,
    max_bytes INTEGER NOT NULL DEFAULT 512000,
    assessed INTEGER NOT NULL DEFAULT 0,
    scale INTEGER NOT NULL DEFAULT 0,
    learners_rate INTEGER NOT NULL DEFAULT 0,
    force_subscribe INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE discussions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    forum_id INTEGER NOT NULL REFERENCES forums (id),
    first_post_id INTEGER NOT NULL,
    author_id INTEGER NOT NULL REFERENCES people (id),
    group_id INTEGER NOT NULL DEFAULT -1,
    name TEXT NOT NULL,
    modified INTEGER NOT NULL,
    modified_by INTEGER NOT NULL REFERENCES people (id),
    pinned INTEGER NOT NULL DEFAULT 0,
    locked INTEGER NOT NULL DEFAULT 0,
    time_start INTEGER NOT NULL DEFAULT 0,
    time_end INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX discussions_of_a_forum ON discussions (forum_id, modified);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    discussion_id INTEGER NOT NULL REFERENCES discussions (id),
    parent_id INTEGER NOT NULL,
    author_id INTEGER NOT NULL REFERENCES people (id),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL,
    cleaned TEXT NOT NULL,
    format INTEGER NOT NULL DEFAULT 1,
    private_to INTEGER NOT NULL DEFAULT 0,
    erased INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX posts_of_a_discussion ON posts (discussion_id, created);
CREATE INDEX posts_of_an_author ON posts (author_id, created);
CREATE INDEX posts_by_time ON posts (modified);
CREATE INDEX replies_of_a_post ON posts (parent_id);
CREATE TABLE reads (
    person_id INTEGER NOT NULL REFERENCES people (id),
    post_id INTEGER NOT NULL,
    PRIMARY KEY (person_id, post_id)
) WITHOUT ROWID;
CREATE TABLE stars (
    person_id INTEGER NOT NULL REFERENCES people (id),
    discussion_id INTEGER NOT NULL,
    PRIMARY KEY (person_id, discussion_id)
) WITHOUT ROWID;
CREATE TABLE subscriptions (
    person_id INTEGER NOT NULL REFERENCES people (id),
    discussion_id INTEGER NOT NULL,
    PRIMARY KEY (person_id, discussion_id)
) WITHOUT ROWID;
CREATE TABLE ratings (
    post_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (id),
    rating INTEGER NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY (post_id, person_id)
) WITHOUT ROWID;

CREATE TABLE draft_files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id),
    area_id INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    mimetype TEXT NOT NULL,
    content BLOB NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (area_id, file_name)
);
CREATE TABLE post_files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post_id INTEGER NOT NULL,
    area TEXT NOT NULL CHECK (area IN ('attachment', 'post')),
    file_name TEXT NOT NULL,
    mimetype TEXT NOT NULL,
    content BLOB NOT NULL,
    created INTEGER NOT NULL,
    author TEXT NOT NULL
);
CREATE INDEX files_of_a_post ON post_files (post_id);
"""
"""Ids of courses, modules, forums, discussions and posts start far apart (see `seeding`), so that
a client that takes one for another is found out. Times are whole seconds since 1970, as Moodle
stores them; 0 is 'never'. Texts are kept as sent (`message`) and cleaned (`cleaned`)."""

ADDED_COLUMNS: Final = (
    ("forums", "learners_rate", "INTEGER NOT NULL DEFAULT 0"),
    ("modules", "opens", "INTEGER NOT NULL DEFAULT 0"),
)
"""Columns that classrooms of earlier versions lack: table, name and type."""
