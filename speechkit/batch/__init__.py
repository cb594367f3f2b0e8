"""Many documents in, a folder of outlines or a table with one row each out; what is done is never lost.

inputs.py      paths as the user gave them → tasks, one a document, read as they are needed
tables.py      the records of JSONL, CSV and Parquet tables
job.py         one task → one row: load, detect, emit, and the line that the journal keeps
limits.py      what a run may take: processes, seconds, memory
pool.py        tasks → rows on the cores of this machine, in order, through bounded memory
process.py     one worker process, seen from its parent; worker.py: the same, seen from inside; mark.py: where it is
cluster.py     tasks → rows on a Dask cluster; every one of its workers runs a pool of one process
journal.py     rows → a file that a kill cannot spoil and that a second run goes on with
sinks.py       what the rows become when the last is there: JSONL, Parquet, a folder
progress.py    what a person sees meanwhile
run.py         all of it, in order
many.py        outline_many(): the pool as a function
"""
