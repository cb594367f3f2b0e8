"""Says in one line how a command was called wrongly, and what would work."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import typer

from speechkit.cli.suggest import nearest
from speechkit.messages import Message
from speechkit.messages.message import as_message

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
EXTRA = re.compile(r"unexpected extra arguments?(?:\(s\))? \((.*)\)")
"""What click says of arguments that a command does not take."""
TOO_MANY = "what is {words} for? Put a name with blanks in quotation marks."
HELP = "--help"
HELP_WORDS = ("help", "帮助", "幫助", "說明", "说明")
BAD_VALUE = "{name}: {problem}"


def describe_usage_error(error: Any) -> Message:
    """The line for an error of click's, without its own words where ours are plainer."""
    describe = DESCRIBED.get(type(error).__name__, _as_it_is)
    command = error.ctx.command_path if error.ctx is not None else "speechkit"
    return Message(SEE, problem=describe(error), command=command)


def is_plea_for_help(error: Exception) -> bool:
    """Whether an error of click's is a call without any argument; its text is the help."""
    return type(error).__name__ == "NoArgsIsHelpError"


def _no_option(error: Any) -> Message:
    known = [name for param in error.ctx.command.get_params(error.ctx) for name in param.opts] if error.ctx else []
    long = (name for name in known if name.startswith("--"))
    near = HELP if error.option_name == "-h" else nearest(error.option_name, long)
    return Message(NEAR_OPTION if near else NO_OPTION, option=error.option_name, near=near)


def _missing(error: Any) -> Message:
    return Message(MISSING, name=_name(error))


def _no_value(error: Any) -> Message:
    words = NO_VALUE if "requires" in error.message else NEEDS_NONE  # click has one class for both
    return Message(words, option=error.option_name)


def _bad_value(error: Any) -> Message:
    return Message(BAD_VALUE, name=_name(error), problem=as_message(error.message))


def _name(error: Any) -> str:
    """The option or argument that an error is about, as it is typed: --format."""
    if error.param_hint:
        hint = error.param_hint if isinstance(error.param_hint, str) else " / ".join(error.param_hint)
        return hint.strip("'")
    if error.param is None:
        return ""
    long = [name for name in error.param.opts if name.startswith("--")]
    return long[0] if long else str(error.param.metavar or error.param.human_readable_name)


def _as_it_is(error: Any) -> Message:
    if isinstance(error.message, Message):
        return error.message
    extra = EXTRA.search(error.message)
    return Message(TOO_MANY, words=extra[1]) if extra else Message(" ".join(str(error.format_message()).split()))


DESCRIBED: dict[str, Callable[[Any], Message]] = {
    "NoSuchOption": _no_option,
    "MissingParameter": _missing,
    "BadOptionUsage": _no_value,
    "BadParameter": _bad_value,
}


def refuse_command(name: str, known: list[str], ctx: Any) -> Exception:
    """The error for a word that is neither a command nor a file."""
    near = HELP if name.lower() in HELP_WORDS else nearest(name, known)
    words = NEAR_COMMAND if near else NO_COMMAND
    return USAGE_ERROR(Message(words, command=name, near=near), ctx)
