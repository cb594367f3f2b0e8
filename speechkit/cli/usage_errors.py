"""Says in one line how a command was called wrongly, and what would work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer

from speechkit.cli.suggest import nearest

# The classes are click's, which newer versions of typer carry inside: they are found by a name that typer exports.
USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]

SEE = "{problem} See: {command} --help"
NO_OPTION = "there is no option {option}."
NEAR_OPTION = "there is no option {option}. Did you mean {near}?"
NO_COMMAND = "there is no command {command}, and no file of this name."
NEAR_COMMAND = "there is no command {command}. Did you mean {near}?"
MISSING = "{name} is missing."
NO_VALUE = "{option} needs a value."
NEEDS_NONE = "{option} takes no value."
BAD_VALUE = "{name}: {problem}"


def describe_usage_error(error: Any) -> str:
    """The line for an error of click's, without its own words where ours are plainer."""
    describe = DESCRIBED.get(type(error).__name__, _as_it_is)
    command = error.ctx.command_path if error.ctx is not None else "speechkit"
    return SEE.format(problem=describe(error), command=command)


def is_plea_for_help(error: Exception) -> bool:
    """Whether an error of click's is a call without any argument; its text is the help."""
    return type(error).__name__ == "NoArgsIsHelpError"


def _no_option(error: Any) -> str:
    known = [name for param in error.ctx.command.get_params(error.ctx) for name in param.opts] if error.ctx else []
    near = nearest(error.option_name, (name for name in known if name.startswith("--")))
    return (
        NEAR_OPTION.format(option=error.option_name, near=near) if near else NO_OPTION.format(option=error.option_name)
    )


def _missing(error: Any) -> str:
    return MISSING.format(name=_name(error))


def _no_value(error: Any) -> str:
    words = NO_VALUE if "requires" in error.message else NEEDS_NONE  # click has one class for both
    return words.format(option=error.option_name)


def _bad_value(error: Any) -> str:
    return BAD_VALUE.format(name=_name(error), problem=error.message)


def _name(error: Any) -> str:
    """The option or argument that an error is about, as it is typed: --format."""
    if error.param_hint:
        hint = error.param_hint if isinstance(error.param_hint, str) else " / ".join(error.param_hint)
        return hint.strip("'")
    if error.param is None:
        return ""
    long = [name for name in error.param.opts if name.startswith("--")]
    return long[0] if long else str(error.param.metavar or error.param.human_readable_name)


def _as_it_is(error: Any) -> str:
    return " ".join(str(error.format_message()).split())


DESCRIBED: dict[str, Callable[[Any], str]] = {
    "NoSuchOption": _no_option,
    "MissingParameter": _missing,
    "BadOptionUsage": _no_value,
    "BadParameter": _bad_value,
}


def refuse_command(name: str, known: list[str], ctx: Any) -> Exception:
    """The error for a word that is neither a command nor a file."""
    near = nearest(name, known)
    words = NEAR_COMMAND if near else NO_COMMAND
    return USAGE_ERROR(words.format(command=name, near=near), ctx)
