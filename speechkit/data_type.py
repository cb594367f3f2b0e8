"""Defines `DataType`, the base of the data types: it compares, hashes and shows a value by its fields."""

from __future__ import annotations

from dataclasses import Field, fields
from typing import Any


class DataType:
    """The methods that `dataclass` would otherwise write and compile for each class at every start.

    A class with `eq=False, repr=False` that takes them from here is made in half the time.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        names = [row.name for row in _fields(self) if row.compare]
        return [getattr(self, name) for name in names] == [getattr(other, name) for name in names]

    def __hash__(self) -> int:
        wanted = (row.name for row in _fields(self) if (row.compare if row.hash is None else row.hash))
        return hash(tuple(getattr(self, name) for name in wanted))

    def __repr__(self) -> str:
        """The fields that are known: Notice(code='gap', message='…', line=3)."""
        known = ((row.name, getattr(self, row.name)) for row in _fields(self))
        shown = ", ".join(f"{name}={value!r}" for name, value in known if value is not None)
        return f"{type(self).__name__}({shown})"


def _fields(value: Any) -> tuple[Field[Any], ...]:
    return fields(value)
