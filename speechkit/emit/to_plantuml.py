"""Writes an outline as a PlantUML mind map."""

from __future__ import annotations

import re

from speechkit.emit.clean import one_line
from speechkit.emit.entries import label, root_title, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

# every sign that could begin markup, a colour, an arrow or a command of PlantUML
SPECIAL = re.compile(r"""["#$%&'*+/:<=>@\[\\\]^_`{|}~-]""")


def emit(outline: Outline, options: EmitOptions) -> str:
    """A line for each node, an asterisk for each level; the title has the first."""
    lines = ["@startmindmap", f"* {quote_plantuml(root_title(outline))}"]
    lines.extend(
        f"{'*' * (s.depth + 1)} {quote_plantuml(label(outline, s.node, options))}"
        for s in walk_entries(outline, options)
    )
    return "\n".join([*lines, "@endmindmap"]) + "\n"


def quote_plantuml(text: str) -> str:
    """The text with its signs written as PlantUML's references: * → <U+002A>."""
    return SPECIAL.sub(lambda match: f"<U+{ord(match.group()):04X}>", one_line(text))
