"""The command `speechkit check`: proofreads the numbering and the layout of drafts, and mends what is safe."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import Annotated, Literal

import typer

from speechkit.check import Rule, choose_rules, find_faults, find_rule
from speechkit.check.explain_rule import explain_rule
from speechkit.check.report import REPORTS, Checked
from speechkit.cli.arguments import Encoding, Kind
from speechkit.cli.choices import check_kind
from speechkit.cli.console import is_terminal, print_error, write_to_stdout
from speechkit.cli.lean import LeanCommand
from speechkit.cli.refusals import refuse_empty, refuse_encoding, refuse_names
from speechkit.cli.stdin import standard_input
from speechkit.detect import detect
from speechkit.emit.clean import for_screen
from speechkit.errors import SpeechkitError
from speechkit.load import find_loader, load_bytes, tell_loader
from speechkit.load.sources import STDIN, name_of, read_source
from speechkit.mend import mend
from speechkit.messages import Message
from speechkit.output import write_file

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

TROUBLE = 2
"""The exit code where a file could not be read or written; 1 says that something was found."""
NO_STDIN = "--fix and --diff need files: standard input cannot be mended."

ReportFormat = Annotated[Literal["text", "json", "sarif"], typer.Option("-f", "--format", help="How to report.")]
RuleCodes = Annotated[
    list[str] | None,
    typer.Option(
        "--select", metavar="CODES", help="Look for these only: N101, or N for all about numbers; commas part."
    ),
]
IgnoredCodes = Annotated[
    list[str] | None, typer.Option("--ignore", metavar="CODES", help="Do not look for these: T201,M101.")
]
ExplainRule = Annotated[
    str | None, typer.Option("--explain", metavar="CODE", help="Explain a rule: what, why, an example, its source.")
]
Fix = Annotated[bool, typer.Option("--fix", help="Mend numbers and marks in text, Markdown and Word files.")]
Diff = Annotated[bool, typer.Option("--diff", help="Show what --fix changes; without --fix nothing is written.")]
Drafts = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE|-]...", show_default=False, help="What to check; standard input for - or no name."),
]


@app.command(cls=LeanCommand)
def check(
    files: Drafts = None,
    format: ReportFormat = "text",
    select: RuleCodes = None,
    ignore: IgnoredCodes = None,
    explain: ExplainRule = None,
    fix: Fix = False,
    diff: Diff = False,
    kind: Kind = None,
    encoding: Encoding = None,
) -> None:
    """Proofread the numbering and layout of drafts. Exit code 1 if anything is found, 2 if a file cannot be read."""
    kind = check_kind(kind)
    rules = _choose(explain, select, ignore)
    sources = files or standard_input()
    refuse_names(*sources)
    refuse_empty({"--select": select, "--ignore": ignore})
    refuse_encoding(encoding)
    if (fix or diff) and STDIN in sources:
        raise typer.BadParameter(NO_STDIN, param_hint="'FILE'")
    checked: list[Checked] = []
    shown: list[str] = []
    failed = False
    for source in sources:
        try:
            if fix or diff:
                one, changes = _mend(source, rules, kind, encoding, write=fix)
                checked.append(one)
                shown += [changes] if diff else []
            else:
                checked.append(_read(source, rules, kind, encoding))
        except SpeechkitError as error:
            failed = True
            print_error(error, source)
    try:
        result = "".join([*shown, REPORTS[format](checked, rules)])
        write_to_stdout((for_screen(result) if is_terminal() else result).encode("utf-8", "replace"))
    except SpeechkitError as error:
        print_error(error, None)
        raise typer.Exit(TROUBLE) from error
    found = any(one.findings for one in checked)
    raise typer.Exit(TROUBLE if failed else int(found))


def _choose(explain: str | None, select: list[str] | None, ignore: list[str] | None) -> tuple[Rule, ...]:
    """The rules to look for; where one is to be explained, print that and end."""
    try:
        if explain is not None:
            write_to_stdout(f"{explain_rule(find_rule(explain))}\n".encode())
            raise typer.Exit(0)
        return choose_rules(_parts(select), _parts(ignore))
    except SpeechkitError as error:
        print_error(error, None)
        raise typer.Exit(TROUBLE) from error


def _parts(codes: list[str] | None) -> tuple[str, ...]:
    return tuple(code for row in codes or () for code in row.replace("，", ",").split(",") if code.strip())


def _read(source: str, rules: tuple[Rule, ...], kind: str | None, encoding: str | None) -> Checked:
    name, data = name_of(source), read_source(source)
    loader = find_loader(kind, name) if kind else tell_loader(data, name)
    return Checked(name, find_faults(detect(load_bytes(data, name, loader, encoding=encoding)), rules))


def _mend(
    source: str, rules: tuple[Rule, ...], kind: str | None, encoding: str | None, *, write: bool
) -> tuple[Checked, str]:
    """The findings that are left in a file after mending it, or all where it is not written; and what changes."""
    name, data = name_of(source), read_source(source)
    loader = find_loader(kind, name) if kind else tell_loader(data, name)
    before = detect(load_bytes(data, name, loader, encoding=encoding))
    mended = mend(data, name, loader, rules, encoding=encoding)
    old, new = (outline.document.text.splitlines() for outline in (before, mended.outline))
    changes = "".join(f"{line}\n" for line in unified_diff(old, new, name, name, lineterm=""))
    if not write:
        return Checked(name, find_faults(before, rules)), changes
    if mended.data != data:
        write_file(Path(source), mended.data, remedy=Message("Make it writable, or mend a copy of it"))
    return Checked(name, mended.findings, mended.fixed), changes
