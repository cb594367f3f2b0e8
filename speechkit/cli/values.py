"""Converts what is given to an option, and says in plain words what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, get_args, get_origin

import typer

from speechkit.messages import Message, Series

WHOLE = "{value} is no whole number."
NUMBER = "{value} is no number."
TOO_SMALL = "{value} is too small: at least {least}."
NO_CHOICE = "there is no {value}. One of: {choices}."
NEAR_CHOICE = "there is no {value}. Did you mean {near}? One of: {choices}."


def convert_value(param: Any, value: Any, ctx: Any) -> Any:
    """The number or the choice that a text is; other values unchanged. Raises BadParameter with what is wrong."""
    if not isinstance(value, str):
        return value
    kind, choices = type_of(param), choices_of(param)
    if choices:
        return _choose(param, value, choices, ctx)
    if kind not in (int, float):
        return value
    try:
        number = kind(value)
    except ValueError as error:
        words = WHOLE if kind is int else NUMBER
        raise typer.BadParameter(Message(words, value=value), ctx, param) from error
    least = least_of(param)
    if least is not None and number < least:
        raise typer.BadParameter(Message(TOO_SMALL, value=value, least=f"{least:g}"), ctx, param)
    return number


def _choose(param: Any, value: str, choices: tuple[str, ...], ctx: Any) -> str:
    """The choice that a word is, whatever its case."""
    for choice in choices:
        if value.casefold() == choice.casefold():
            return choice
    raise typer.BadParameter(no_choice(value, choices), ctx, param)


def no_choice(value: str, choices: Sequence[str], also: Iterable[str] = ()) -> Message:
    """What to say of a word that is none of the choices: the nearest of them or of other names, and all choices."""
    from speechkit.cli.suggest import nearest  # only where a word is no choice

    near = nearest(value, (*choices, *also))
    words = NEAR_CHOICE if near else NO_CHOICE
    return Message(words, value=value, near=near, choices=Series(", ", choices))


# Newer versions of typer describe a parameter by its annotation, older ones by a type of click.
def type_of(param: Any) -> type | None:
    """The type of a parameter's value: int, float, bool or str; None for others."""
    annotation = _annotation(param)
    if annotation is not None:
        return annotation if annotation in (int, float, bool, str) else None
    names = {"integer": int, "float": float, "boolean": bool, "text": str}
    return names.get(getattr(param.type, "name", "").removesuffix(" range"))


def choices_of(param: Any) -> tuple[str, ...]:
    """The words that a parameter takes; empty where it takes any."""
    annotation = _annotation(param)
    if annotation is not None:
        return get_args(annotation) if get_origin(annotation) is Literal else ()
    return tuple(getattr(param.type, "choices", ()))


def least_of(param: Any) -> float | None:
    """The least number that a parameter takes; None where there is none."""
    descriptor = getattr(param, "type_descriptor", None)
    limits = descriptor.parameter_info if descriptor is not None else param.type
    least: float | None = getattr(limits, "min", None)
    return least


def _annotation(param: Any) -> Any:
    descriptor = getattr(param, "type_descriptor", None)
    return None if descriptor is None else descriptor.annotation
