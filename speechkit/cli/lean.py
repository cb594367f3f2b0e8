"""Makes typer's commands start faster and forgive more: values are converted here, help and errors are plain.

Newer versions of typer build a validator for every parameter, given or not, with a library that takes as long to import
as typer itself. Defaults and strings for text parameters need no conversion, and numbers and choices are converted by
values.py; only the rest is left to typer.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from speechkit.cli.values import convert_value


class LeanCommand(TyperCommand):
    """A command that starts quickly."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, each with the faster `process_value`."""
        return _prepare(super().get_params(ctx), ctx)

    def get_short_help_str(self, limit: int = 45) -> str:
        """What the command does, as a shell shows it where it completes a name."""
        from speechkit.cli.help_page import about  # most calls do without

        return about(self)

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Parse the arguments; an error of the parser itself gets the command whose help tells more."""
        try:
            return super().parse_args(ctx, args)
        except Exception as error:  # click's errors have no class that all versions of typer export
            if getattr(error, "ctx", ctx) is None:
                error.ctx = ctx  # type: ignore[attr-defined]
            raise

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        _write_help(self, ctx, formatter)


ELSEWHERE = {
    "formats": "speechkit.cli.formats_command",
    "batch": "speechkit.cli.batch_command",
    "view": "speechkit.cli.view_command",
    "check": "speechkit.cli.check_command",
    "diff": "speechkit.cli.diff_command",
}
"""Commands whose module is loaded when they are called; each module holds a typer `app` of one command."""
USUAL = "outline"
"""The command that is meant where the first argument is a file."""


class LeanGroup(TyperGroup):
    """A group of commands that starts quickly."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of all commands."""
        return [*super().list_commands(ctx), *ELSEWHERE]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name."""
        if cmd_name in ELSEWHERE:
            return get_command(import_module(ELSEWHERE[cmd_name]).app)
        return super().get_command(ctx, cmd_name)

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, each with the faster `process_value`."""
        return _prepare(super().get_params(ctx), ctx)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        _write_help(self, ctx, formatter)

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Parse what stands before the command; an option of `outline` there means that command: -f md 讲话.txt."""
        if args and args[0][:1] == "-" and self._is_usual(ctx, args[0].split("=")[0]):
            args = [USUAL, *args]
        return super().parse_args(ctx, args)

    def _is_usual(self, ctx: Any, option: str) -> bool:
        """Whether an option is one of `outline` and not of the program."""
        own = {name for param in self.get_params(ctx) for name in param.opts}
        usual = {name for param in self.get_command(ctx, USUAL).params for name in param.opts}
        return option in usual - own

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments name; that of a file is `outline`."""
        known = self.list_commands(ctx)
        if args[0] not in known and is_file_name(args[0]):
            args = [USUAL, *args]
        elif args[0] not in known:
            from speechkit.cli.usage_errors import refuse_command  # most calls do without

            raise refuse_command(args[0], known, ctx)
        return super().resolve_command(ctx, args)


def is_file_name(word: str) -> bool:
    """Whether a word is the name of a file rather than of a command: it is there, or has a suffix or a folder."""
    return word == "-" or os.path.exists(word) or bool(os.path.splitext(word)[1]) or os.sep in word


def _write_help(command: Any, ctx: Any, formatter: Any) -> None:
    from speechkit.cli.help_page import describe_command, write_help  # most calls do without

    formatter.write(write_help(describe_command(command, ctx)))


def _prepare(params: list[Any], ctx: Any) -> list[Any]:
    """The parameters with the faster `process_value`, and with the help that a shell shows where it completes them."""
    if ctx.resilient_parsing:
        from speechkit.cli.help_page import tell_help  # most calls do without

        for param in params:
            param.help = tell_help(getattr(param, "help", None))
    return [_make_faster(param) for param in params]


def _make_faster(param: Any) -> Any:
    if "process_value" not in vars(param):
        param.process_value = partial(_process, param, param.process_value)
    return param


def _process(param: Any, convert: Callable[[Any, Any], Any], ctx: Any, value: Any) -> Any:
    """The value that a command gets, as `process_value` of the parameter would give it."""
    value = convert_value(param, value, ctx)
    if not _is_converted(param, value) or (param.required and value is None):
        return convert(ctx, value)
    if value is None and (param.nargs == -1 or getattr(param, "multiple", False)):
        value = ()
    return param.callback(ctx, param, value) if param.callback else value


def _is_converted(param: Any, value: Any) -> bool:
    """Whether a value is one of the program's own defaults, a number or choice, or text for a text parameter."""
    if value is None or value is param.default or type(value) in (bool, int, float):
        return True
    descriptor = getattr(param, "type_descriptor", None)  # older typers lack it, and convert without that library
    if descriptor is None:
        return False
    is_choice = not isinstance(descriptor.annotation, type) and isinstance(value, str)
    return is_choice or (descriptor.annotation in (str, list[str]) and _is_text(value))


def _is_text(value: Any) -> bool:
    parts = value if isinstance(value, tuple | list) else (value,)
    return all(isinstance(part, str) for part in parts)
