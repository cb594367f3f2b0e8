"""The command `speechkit outline`: writes the outlines of documents, one after the other."""

# Without `from __future__ import annotations`: typer would have to compile each annotation at every start.

import re

import typer

from speechkit.api import add_keywords, outline_file
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
from speechkit.cli.console import escape_controls, is_terminal, print_error, print_line, print_notices, use_color
from speechkit.cli.effects import refuse_idle, refuse_other_suffix, refuse_with_explanation
from speechkit.cli.stdin import standard_input
from speechkit.emit import EmitOptions, emit
from speechkit.emit.clean import for_screen
from speechkit.errors import SpeechkitError
from speechkit.messages import Message, translate
from speechkit.messages.message import place_message
from speechkit.shape import reshape

CLEAN = ("tree",)
"""Formats that make everything visible themselves: the colours of the tree are control sequences."""
NOTHING = "no number and no heading was found, so the outline is empty. --show markers prints what could be one."


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
    if explain or show:
        refuse_with_explanation("--explain" if explain else "--show", {"--format": format is not None, **given})
    refuse_idle(row, given)
    refuse_other_suffix(row, output)
    kind = check_kind(kind)
    check_dictionary(dictionary, keywords)
    results = choose_output(output, row, several=len(sources) > 1)
    on_screen = output is None and is_terminal()
    options = EmitOptions(
        depth=depth,
        text=text,
        numbers=numbers,
        as_list=as_list,
        stats=stats,
        pace=pace or EmitOptions().pace,
        fence=fence,
        color=use_color(color, on_screen=on_screen),
        highlight=tuple(match or ()) if regex else tuple(map(re.escape, match or ())),
    )
    failed, hits = False, 0
    for source in sources:
        try:
            if explain or show:
                results.add(source, _explain(source, "why" if explain else show, kind=kind, encoding=encoding))
                continue
            found = outline_file(source, kind=kind, encoding=encoding, width=width)
            is_empty = not found.nodes
            found = reshape(found, select=select, match=match or (), regex=regex, order=renumber)
            hits += bool(found.nodes)
            if keywords:
                found = add_keywords(found, keywords, dictionary=dictionary)
            if not quiet:
                print_notices(found, source)
                if is_empty:
                    print_line(place_message(found.source or source, Message(NOTHING)))
            if match and not found.nodes:  # like grep: nothing is written, and without a hit anywhere it ends with 1
                continue
            results.add(
                source, _to_bytes(emit(found, row.name, options), for_terminal=on_screen and row.name not in CLEAN)
            )
        except SpeechkitError as error:
            failed = True
            print_error(error, source)
        except MemoryError:
            raise
        except Exception as error:  # a fault in speechkit or a library costs this file, not the others
            failed = True
            said = Message("{kind}: {reason}", kind=type(error).__name__, reason=str(error))
            print_error(SpeechkitError(said), source)
    try:
        results.finish()
    except SpeechkitError as error:
        failed = True
        print_error(error, None)
    raise typer.Exit(1 if failed or (match and not hits) else 0)


def _explain(source: str, what: str | None, *, kind: str | None, encoding: str | None) -> bytes:
    """What the detector saw or decided, line by line."""
    from speechkit.detect.explain import SHOWS, show_reasons
    from speechkit.load import load

    lines = SHOWS.get(what or "", show_reasons)(load(source, kind=kind, encoding=encoding))
    return "".join(escape_controls(translate(line), keep="　\t") + "\n" for line in lines).encode("utf-8", "replace")


def _to_bytes(result: str | bytes, *, for_terminal: bool) -> bytes:
    """What is written; for a terminal with a visible sign for ESC and all else that would steer it."""
    if isinstance(result, bytes):
        return result
    return (for_screen(result) if for_terminal else result).encode("utf-8", "replace")
