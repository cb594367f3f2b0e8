"""The command `speechkit batch`: reads its options, runs the batch, prints the summary."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from speechkit.batch.inputs import Inputs
from speechkit.batch.job import OutlineJob
from speechkit.batch.limits import Limits, count_cores
from speechkit.batch.progress import Progress, choose_progress
from speechkit.batch.run_batch import Request, Summary, run_batch
from speechkit.batch.sinks import names_table
from speechkit.batch.tables import Columns
from speechkit.cli.arguments import AsList, Depth, Dictionary, Encoding, Keywords, Kind, Numbers, Text, Width
from speechkit.cli.choices import check_dictionary, check_kind, named_format
from speechkit.cli.console import print_error, print_line
from speechkit.cli.effects import refuse_idle, refuse_idle_inputs
from speechkit.cli.lean import LeanCommand
from speechkit.cli.memory_limit import read_memory_size
from speechkit.cli.refusals import refuse_encoding, refuse_names, refuse_no_output
from speechkit.emit import EMITTERS, EmitOptions, find_format, format_of_suffix
from speechkit.errors import SpeechkitError
from speechkit.messages import Message, Series
from speechkit.messages.message import count_of, place_message

INTERRUPTED = 130
ONE_OUTLINE, OUTLINES = "1 outline", "{count} outlines"
ONE_FAILED, FAILED = "1 document failed", "{count} documents failed"
ONE_HERE = "1 document in {seconds:.1f} s, {rate:.0f}/s"
HERE = "{count} documents in {seconds:.1f} s, {rate:.0f}/s"
OTHER_TABLES = (".csv", ".tsv", ".xlsx", ".doc", ".pdf")
NO_TABLE = "{output} can hold one document only. Name a table ({table}) or a folder for a file each ({folder})."
NO_SUFFIX = (
    "{output} is no folder yet, and no table has the suffix {suffix}. "
    "Name a table ({table}), or a folder with / at its end ({folder})."
)
NO_HIT = "--glob {globs}: no file in {paths} has such a name. Check the pattern, and put it in quotation marks."
COMPLETE = "complete, nothing is left to do"
STOPPED = "stopped; what is done is kept. To go on, repeat the command with --resume: {output}"
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[INPUT]...", show_default=False, help="Files, folders, and tables: .jsonl .csv .tsv .parquet."
    ),
]
Output = Annotated[
    str,
    typer.Option("-o", "--output", metavar="OUT", help="A folder of outlines, or one table: OUT.jsonl or OUT.parquet."),
]
FormatName = Annotated[
    str | None,
    typer.Option("-f", "--format", metavar="NAME", help="In a folder: {formats}. Default: yaml."),
]
FilesFrom = Annotated[
    str | None, typer.Option("--files-from", metavar="LIST", help="Read paths from a file, one a line; - for a pipe.")
]
Null = Annotated[
    bool, typer.Option("-0", "--null", help="Paths of --files-from end in a null character: find -print0.")
]
Globs = Annotated[
    list[str] | None,
    typer.Option("--glob", metavar="GLOB", help="In folders read these files only: '*.docx'. Can be repeated."),
]
TextColumn = Annotated[str, typer.Option("--text-column", metavar="NAME", help="The column that holds the texts.")]
IdColumn = Annotated[
    str | None, typer.Option("--id-column", metavar="NAME", help="The column that names them; else the row's number.")
]
Jobs = Annotated[
    int | None,
    typer.Option("-j", "--jobs", min=1, metavar="N", help="How many processes. Default: one for each core."),
]
Timeout = Annotated[
    float, typer.Option("--timeout", min=0, metavar="SECONDS", help="The most time for one document; 0 for no limit.")
]
Memory = Annotated[
    str | None,
    typer.Option("--memory", metavar="SIZE", help="The most that a process may take: 512M, 2G (4G); 0 for no limit."),
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on with the run that was stopped.")]
Restart = Annotated[bool, typer.Option("--restart", help="Forget the run that was stopped.")]
Cluster = Annotated[
    str | None,
    typer.Option("--cluster", metavar="ADDRESS", help="Work on the Dask cluster of this scheduler; local starts one."),
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No progress and no summary.")]


@app.command(cls=LeanCommand)
def batch(
    output: Output,
    paths: Paths = None,
    format: FormatName = None,
    files_from: FilesFrom = None,
    null: Null = False,
    glob: Globs = None,
    text_column: TextColumn = "text",
    id_column: IdColumn = None,
    jobs: Jobs = None,
    timeout: Timeout = 300.0,
    memory: Memory = None,
    resume: Resume = False,
    restart: Restart = False,
    cluster: Cluster = None,
    depth: Depth = None,
    text: Text = False,
    numbers: Numbers = "keep",
    as_list: AsList = False,
    width: Width = 40,
    keywords: Keywords = 0,
    dictionary: Dictionary = None,
    kind: Kind = None,
    encoding: Encoding = None,
    quiet: Quiet = False,
) -> None:
    """Outline many documents; a stopped run can be resumed."""
    if not paths and files_from is None:
        raise typer.BadParameter("Name what to read, or --files-from LIST.", param_hint="'INPUT'")
    refuse_names(*(paths or ()))
    refuse_no_output(output)
    refuse_encoding(encoding)
    if "-" in (paths or ()):
        raise typer.BadParameter(
            "One text from a pipe is for outline; paths are for --files-from -.", param_hint="'INPUT'"
        )
    if resume and restart:
        raise typer.BadParameter("Either --resume or --restart.", param_hint="'--resume'")
    _check_output(output)
    format_name = _check_format(format, output)
    given = {
        "--depth": depth is not None,
        "--text": text,
        "--numbers": numbers != "keep",
        "--list": as_list,
        "--keywords": bool(keywords),
    }
    refuse_idle(find_format("jsonl" if names_table(output) else format_name), given)
    refuse_idle_inputs(paths or [], files_from, null=null, globs=bool(glob))
    kind = check_kind(kind)
    check_dictionary(dictionary, keywords)
    columns = Columns(text_column, id_column, encoding or "utf-8-sig")
    options = EmitOptions(depth=depth, text=text, numbers=numbers, as_list=as_list)
    inputs = Inputs(tuple(paths or ()), files_from, null, tuple(glob or ()), columns, avoid=output)
    if glob and files_from is None and not inputs.has_hit():
        print_line(Message(NO_HIT, globs=" ".join(glob), paths=" ".join(paths or ())))
        raise typer.Exit(1)
    request = Request(
        inputs,
        output,
        OutlineJob(format_name, options, width, kind, encoding, keywords, dictionary),
        Limits(jobs or count_cores(), timeout or None, read_memory_size(memory)),
        cluster,
        resume,
        restart,
    )
    raise typer.Exit(_run(request, choose_progress(quiet=quiet)))


def _run(request: Request, progress: Progress) -> int:
    """The exit code of a run; 1 also where only a document failed."""
    try:
        with closing(progress):
            summary = run_batch(request, progress)
            progress.say(_summarise(summary) if summary else place_message(request.output, Message(COMPLETE)))
    except SpeechkitError as error:
        print_error(error, None)
        return error.exit_code
    except KeyboardInterrupt:
        print_line(Message(STOPPED, output=request.output))
        return INTERRUPTED
    return 1 if summary and summary.failed else 0


def _summarise(summary: Summary) -> Message:
    """The summary in words: out.jsonl: 9998 outlines, 2 documents failed; 10000 documents in 31 s, 323/s"""
    rate = summary.here / max(summary.seconds, 1e-9)
    made = [count_of(summary.done - summary.failed, ONE_OUTLINE, OUTLINES)]
    made += [count_of(summary.failed, ONE_FAILED, FAILED)] if summary.failed else []
    words = ONE_HERE if summary.here == 1 else HERE
    here = Message(words, count=summary.here, seconds=summary.seconds, rate=rate)
    told = Message("{made}; {here}", made=Series(", ", made), here=here)
    return place_message(summary.output, told)


def _check_output(output: str) -> None:
    """Refuse a name that says neither a table nor a folder: x.json holds one outline, x.jsonn is a slip."""
    path = Path(output)
    is_file = format_of_suffix(path) is not None or path.suffix.lower() in OTHER_TABLES
    if names_table(output) or output.endswith(("/", os.sep)) or path.is_dir() or not path.suffix:
        return
    table = str(path.with_suffix(".jsonl"))
    if is_file:
        problem = Message(NO_TABLE, output=output, table=table, folder=f"{path.with_suffix('')}/")
    else:
        problem = Message(NO_SUFFIX, output=output, suffix=path.suffix, table=table, folder=f"{output}/")
    raise typer.BadParameter(problem, param_hint="'--output'")


def _check_format(name: str | None, output: str) -> str:
    if name is None:
        return EMITTERS[0].name
    if names_table(output) and named_format(name).name not in ("json", "jsonl"):
        raise typer.BadParameter("A table holds JSON. Name a folder with --output.", param_hint="'--format'")
    return named_format(name).name
