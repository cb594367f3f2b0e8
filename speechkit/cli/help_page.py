"""Writes the help of a command: usage, what it does, arguments, options and examples."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from speechkit.cli.arguments import FORMAT_NAMES, KIND_NAMES
from speechkit.cli.examples import EXAMPLES, Example
from speechkit.cli.values import choices_of, type_of
from speechkit.emit.fold import half_widths, lines
from speechkit.messages import Message, Series, translate

WIDEST, NARROWEST = 100, 40
NAMES_WIDTH = 24
"""Longer names have a line of their own."""
USAGE = "Usage: {usage}"
ARGUMENTS, OPTIONS, COMMANDS, EXAMPLES_HEAD = "Arguments:", "Options:", "Commands:", "Examples:"
LISTS = {"formats": FORMAT_NAMES, "kinds": KIND_NAMES}
"""What a help text names by a placeholder."""
DEFAULT = "[default: {value}]"


class HelpRow(NamedTuple):
    """A name with its help."""

    names: str
    help: str


class HelpPage(NamedTuple):
    """What the help of one command says."""

    usage: str
    about: str
    arguments: tuple[HelpRow, ...]
    options: tuple[HelpRow, ...]
    commands: tuple[HelpRow, ...]
    examples: tuple[Example, ...]


def describe_command(command: Any, ctx: Any) -> HelpPage:
    """The help of a command or of the group of all."""
    params = command.get_params(ctx)
    arguments = tuple(_argument(param) for param in params if param.param_type_name == "argument")
    options = tuple(_option(param) for param in params if param.param_type_name == "option" and not param.hidden)
    names = command.list_commands(ctx) if hasattr(command, "list_commands") else ()
    commands = tuple(HelpRow(name, about(command.get_command(ctx, name))) for name in names)
    ending = [row.names for row in arguments] if arguments else ["COMMAND ..."] if commands else []
    usage = " ".join([ctx.command_path, "[OPTIONS]", *ending])
    return HelpPage(usage, about(command), arguments, options, commands, EXAMPLES.get(str(command.name or ""), ()))


def about(command: Any) -> str:
    """What a command does, in the language of the user."""
    return translate(" ".join(inspect.cleandoc(command.help or "").split()))


def tell_help(help: str | None) -> str:
    """The help of a parameter in the language of the user, with the names of formats and kinds filled in."""
    lists = {name: Series(", ", names) for name, names in LISTS.items() if f"{{{name}}}" in (help or "")}
    return translate(Message(help or "", **lists))


def _argument(param: Any) -> HelpRow:
    return HelpRow(param.metavar or param.human_readable_name.upper(), tell_help(param.help))


def _option(param: Any) -> HelpRow:
    """The names of an option, what it takes, its help and its default."""
    takes = param.metavar or "|".join(choices_of(param))
    is_flag = type_of(param) is bool or getattr(param, "is_flag", False)
    names = ", ".join(sorted(param.opts, key=len)) + ("" if is_flag or not takes else f" {takes}")
    default = param.default
    shows = default is not None and not is_flag and not callable(default) and default not in (0, (), [], "")
    value = f"{default:g}" if isinstance(default, float) else default
    told = [translate(Message(DEFAULT, value=value))] if shows else []
    return HelpRow(names, " ".join([tell_help(param.help), *told]))


def write_help(page: HelpPage) -> str:
    """The page as text, as wide as the terminal, 100 columns at most."""
    width = max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))
    parts = [[translate(Message(USAGE, usage=page.usage))], lines(page.about, width, half_widths)]
    for head, rows in ((ARGUMENTS, page.arguments), (COMMANDS, page.commands), (OPTIONS, page.options)):
        if rows:
            parts.append([translate(head), *(line for row in rows for line in _row_lines(row, width))])
    if page.examples:
        parts.append([translate(EXAMPLES_HEAD), *_example_lines(page.examples)])
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _row_lines(row: HelpRow, width: int) -> Iterator[str]:
    """The names in a first column, the help folded in a second."""
    indent = "  "
    column = min(NAMES_WIDTH, width // 3)
    text = lines(row.help, width - column - 2 * len(indent), half_widths)
    first = f"{indent}{row.names}"
    gap = column + len(indent) - half_widths(row.names)
    if gap < len(indent):
        yield first
        first, gap = indent, column + len(indent)
    yield f"{first}{' ' * gap}{text[0]}".rstrip()
    yield from (f"{indent}{' ' * (column + len(indent))}{line}" for line in text[1:])


def _example_lines(examples: Sequence[Example]) -> Iterator[str]:
    widest = max(half_widths(example.command) for example in examples)
    for example in examples:
        blanks = " " * (widest - half_widths(example.command) + 2)
        yield f"  {example.command}{blanks}# {translate(example.help)}"
