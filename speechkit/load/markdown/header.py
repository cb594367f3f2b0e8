"""Reads the metadata at the top of a Markdown text: YAML between ---, or TOML between +++."""

from __future__ import annotations

import re

from speechkit.language.part_names import PARTS

KEY = r"""["']?\w[\w.-]*["']?[ \t]*"""
HEADER = re.compile(
    rf"""\A---[ \t]*\n
    (?: \n?{KEY}:.*\n          # a key comes first: after a thematic break the text begins
        (?: {KEY}:.*\n
          | [ \t].*\n          # a continuation of the line above
          | -(?:[ \t].*)?\n    # an item
          | \#.*\n
          | \n(?!\#|-[ \t])    # but a heading or a list after a blank line is text
        ){{0,200}}?
    )?
    (?:---|\.\.\.)[ \t]*(?:\n|\Z)

    | \A(?:---[ \t]*\n)?                                  # of a post: a list may stand after a blank line
    (?=(?:.*\n){{0,5}}?(?:title|date)[ \t]*:)
    (?: {KEY}:.*\n (?: {KEY}:.*\n | [ \t].*\n | -[ \t].*\n | \n ){{1,60}}? )
    ---[ \t]*\n

    | \A\+\+\+[ \t]*\n
    (?: {KEY}=.*\n | [\[\]{{}}\#\ \t].*\n | \n ){{0,200}}?
    \+\+\+[ \t]*(?:\n|\Z)
    """,
    re.VERBOSE,
)
"""YAML or TOML metadata at the top of a file."""
TITLE = re.compile(r"""title[ \t]*[:=][ \t]*(?P<quote>["']?)(?P<title>[^"'\n]+)(?P=quote)[ \t]*\n""", re.IGNORECASE)
SHOWN = re.compile(r"(?:date|author)[ \t]*[:=][ \t]*\S", re.IGNORECASE)
LARGEST = re.compile(r"^#[ \t]*(?=[^#\s])", re.MULTILINE)
"""A heading of the first level."""


def show_title(text: str) -> str:
    """The text with as many lines: of its metadata, only the title is left, as a heading, if no other is the title."""
    header = HEADER.match(text)
    if not header:
        return text
    rest = text[header.end() :]
    if is_titled(rest):
        lines = header[0].splitlines(keepends=True)
        return "".join(line if SHOWN.match(line) else "\n" for line in lines) + rest
    return "".join(map(_show_line, header[0].splitlines(keepends=True))) + rest


def _show_line(line: str) -> str:
    """The title as a heading, the date and the author as they stand, and nothing else of the metadata."""
    if title := TITLE.fullmatch(line):
        return f"# {title['title'].strip()}\n"
    return line if SHOWN.match(line) else "\n"


def is_titled(text: str) -> bool:
    """Whether a text begins with a heading of the first level, and has no other of that level; not with # 前言."""
    headings = list(LARGEST.finditer(text))
    if len(headings) != 1 or text[: headings[0].start()].strip():
        return False
    name = text[headings[0].end() :].split("\n", 1)[0]
    return "".join(name.split()) not in PARTS
