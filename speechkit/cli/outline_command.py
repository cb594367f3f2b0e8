"""The command `speechkit outline`: writes the outlines of documents, one after the other."""

# Without `from __future__ import annotations`: typer would have to compile each annotation at every start.

import re
from dataclasses import replace

import typer

from speechkit.cli.arguments import (
    AsList,
    Color,
    Depth,
    Dictionary,
    Encoding,
    Explain,
    Fence,
    Files,
    FormatName,
    Keywords,
    Kind,
    Match,
    Numbers,
    OutputPath,
    Pace,
    Quiet,
    Regex,
    Renumber,
    Select,
    Show,
    Stats,
    Text,
    Width,
)
from speechkit.cli.choices import check_dictionary, check_kind, choose_format, choose_output
from speechkit.cli.console import is_terminal, use_color
from speechkit.cli.effects import refuse_idle, refuse_other_suffix, refuse_with_explanation
from speechkit.cli.refusals import refuse_encoding, refuse_names, refuse_no_output, refuse_search
from speechkit.cli.stdin import standard_input
from speechkit.cli.write_each import (
    KeywordOptions,
    OutlineRequest,
    ReadingOptions,
    ShapingOptions,
    WritingOptions,
    write_outlines,
)
from speechkit.emit import EmitOptions

PACE = EmitOptions().pace


def outline_command(
    files: Files = None,
    format: FormatName = None,
    output: OutputPath = None,
    depth: Depth = None,
    text: Text = False,
    numbers: Numbers = "keep",
    as_list: AsList = False,
    select: Select = None,
    match: Match = None,
    regex: Regex = False,
    renumber: Renumber = None,
    keywords: Keywords = 0,
    dictionary: Dictionary = None,
    stats: Stats = False,
    pace: Pace = None,
    fence: Fence = False,
    width: Width = 40,
    kind: Kind = None,
    encoding: Encoding = None,
    show: Show = None,
    explain: Explain = False,
    color: Color = "auto",
    quiet: Quiet = False,
) -> None:
    """Write the outline of documents."""
    sources = files or standard_input()
    refuse_names(*sources)
    refuse_no_output(output)
    refuse_encoding(encoding)
    refuse_search(select, match, regex=regex)
    row = choose_format(format, output)
    given = {
        "--depth": depth is not None,
        "--text": text,
        "--numbers": numbers != "keep",
        "--list": as_list,
        "--select": select is not None,
        "--match": bool(match),
        "--regex": regex,
        "--renumber": renumber is not None,
        "--keywords": bool(keywords),
        "--stats": stats,
        "--pace": pace is not None,
        "--fence": fence,
    }
    shown = "why" if explain else show
    if explain and show:
        raise typer.BadParameter("Either --explain or --show.", param_hint="'--show'")
    if shown:
        refuse_with_explanation("--explain" if explain else "--show", {"--format": format is not None, **given})
    refuse_idle(row, given)
    refuse_other_suffix(row, output)
    reading = ReadingOptions(check_kind(kind), encoding, width)
    check_dictionary(dictionary, keywords)
    results = choose_output(output, row, several=len(sources) > 1)
    options = EmitOptions(
        depth=depth, text=text, numbers=numbers, as_list=as_list, stats=stats, pace=pace or PACE, fence=fence
    )
    shaping = ShapingOptions(select, tuple(match or ()), regex, renumber)
    writing = _choose_looks(WritingOptions(row, options, quiet), color, shaping, to_screen=output is None)
    request = OutlineRequest(reading, shaping, KeywordOptions(keywords, dictionary), writing, shown)
    raise typer.Exit(write_outlines(sources, request, results))


def _choose_looks(writing: WritingOptions, color: str, shaping: ShapingOptions, *, to_screen: bool) -> WritingOptions:
    """The same with what a terminal shows: colours, and hits in them."""
    on_screen = to_screen and is_terminal()
    hits = shaping.match if shaping.regex else tuple(map(re.escape, shaping.match))
    options = replace(writing.options, color=use_color(color, on_screen=on_screen), highlight=hits)
    return writing._replace(options=options, on_screen=on_screen)
