"""The sample classroom: an embedded server that answers as Moodle 4.4 does.

`server` runs it, `app` knows its addresses, `offered_services` lists its web-service functions and
the `*_services` modules are their families. `forum_rules` says who may do what, `wire_shapes` how
answers look, `forum_tables` and `post_tables` read and write the SQLite file that `state` opens
and `seeding` fills. `control` is a test's hand in it.
"""
