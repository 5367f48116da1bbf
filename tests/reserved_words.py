"""Words that mean something to the programs that tables go to, in lower case, and so are no names of ours."""

POSTGRESQL = frozenset(
    """all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross
    current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch
    for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp
    natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user
    table tablesample then to trailing true union unique user using variadic verbose when where window with""".split()
)
"""Reserved in PostgreSQL, also those that may name functions or types (appendix C of its manual)."""

SQLITE = frozenset(
    """abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade case cast check collate column commit conflict
    constraint create cross current current_date current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop each else end
    escape except exclude exclusive exists explain fail filter first following for foreign from full generated glob group groups having if ignore immediate in index
    indexed initially inner insert instead intersect into is isnull join key last left like limit match materialized natural no not nothing notnull null nulls of offset
    on or order others outer over partition plan pragma preceding primary query raise range recursive references regexp reindex release rename replace restrict returning
    right rollback row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union unique update using vacuum values view virtual
    when where window with without within""".split()
)
"""Keywords of SQLite (its page lang_keywords)."""

STATA = frozenset("_all _b byte _coef _cons double float if in int long _n _pi _pred _rc _skip strl using with".split())
"""Reserved in Stata (User's Guide 11.3), besides str1 to str2045."""

SAS = frozenset("_n_ _error_ _numeric_ _character_ _all_ _null_ _data_ _last_ _file_ _infile_ _msg_ _iorc_ _cmd_".split())
"""Automatic names of SAS."""

R = frozenset("if else repeat while function for next break true false null inf nan na in".split())
"""Reserved in R."""
