"""Outlines many documents into a folder or a table with one row each; a stopped run can be resumed.

run_batch.py   the whole run
inputs.py      makes tasks of the paths that the user gave, one a document
tables.py      reads the records of JSONL, CSV and Parquet tables
job.py         makes the row of one task: load, detect, emit
limits.py      what a run may use: processes, seconds, memory
pool.py        gives tasks to the processes of this machine and returns their rows in order
process.py     starts a worker process; worker.py is what runs in it; current_task.py tells which task it is doing
cluster.py     gives tasks to a Dask cluster, each of whose workers runs a pool of one process
journal.py     keeps the rows in a file that survives a kill and that a second run continues
sinks.py       turns the rows into the output: JSONL, Parquet, a folder
progress.py    prints the progress
many.py        speechkit.outline_many(): the pool as a function
"""
