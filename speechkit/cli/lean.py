"""Makes typer's commands start faster: values that need no conversion are not converted.

Newer versions of typer build a validator for every parameter, given or not, with a library that takes as long to import
as typer itself. Defaults and strings for text parameters need no conversion, and numbers are converted here; only the
rest is left to typer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from typer.core import TyperCommand, TyperGroup
from typer.main import get_command


class LeanCommand(TyperCommand):
    """A command that starts quickly."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, each with the faster `process_value`."""
        return [_make_faster(param) for param in super().get_params(ctx)]


ELSEWHERE = {
    "formats": "speechkit.cli.formats_command",
    "batch": "speechkit.cli.batch_command",
    "view": "speechkit.cli.view_command",
    "check": "speechkit.cli.check_command",
    "diff": "speechkit.cli.diff_command",
}
"""Commands whose module is loaded when they are called; each module holds a typer `app` of one command."""


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
        return [_make_faster(param) for param in super().get_params(ctx)]


def _make_faster(param: Any) -> Any:
    if "process_value" not in vars(param):
        param.process_value = partial(_process, param, param.process_value)
    return param


def _process(param: Any, convert: Callable[[Any, Any], Any], ctx: Any, value: Any) -> Any:
    """The value that a command gets, as `process_value` of the parameter would give it."""
    value = _read_number(param, value)
    if not _is_converted(param, value) or (param.required and value is None):
        return convert(ctx, value)
    if value is None and (param.nargs == -1 or getattr(param, "multiple", False)):
        value = ()
    return param.callback(ctx, param, value) if param.callback else value


def _is_converted(param: Any, value: Any) -> bool:
    """Whether a value is one of the program's own defaults, or the text that a text parameter asks for."""
    if value is None or value is param.default or type(value) in (bool, int):
        return True
    descriptor = getattr(param, "type_descriptor", None)  # older typers lack it, and convert without that library
    return descriptor is not None and descriptor.annotation in (str, list[str]) and _is_text(value)


def _read_number(param: Any, value: Any) -> Any:
    """The number that a text is, where the parameter asks for one and it is in its range; else the value unchanged."""
    descriptor = getattr(param, "type_descriptor", None)
    is_number = isinstance(value, str) and value.isdecimal() and len(value) < 10
    if descriptor is None or descriptor.annotation is not int or not is_number:
        return value
    number, known = int(value), descriptor.parameter_info
    return number if (known.min is None or number >= known.min) and known.max is None else value


def _is_text(value: Any) -> bool:
    parts = value if isinstance(value, tuple | list) else (value,)
    return all(isinstance(part, str) for part in parts)
