"""Many filings: read by several processes, or on a cluster, each once, whatever happens in between.

    work.py       the unit of work: the bytes of a filing → its JSON, or why not; a pure function
    pool.py       worker processes on this machine, with limits of time and memory for each filing
    cluster.py    the same work on an existing Dask cluster
    journal.py    what is done, on disk: what lets a run that was killed go on
    sinks.py      where results go: JSON Lines in order, or a database
    run.py        all together: threads that fetch feed those that read

Memory does not grow with the list: what waits is bounded, results go to disk as they come, and the order is made there.
"""
