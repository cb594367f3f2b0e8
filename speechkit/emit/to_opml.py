"""Writes an outline as OPML 2.0, which 幕布, OmniOutliner, Dynalist and Workflowy import."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.emit.around import read_surroundings, text_above, text_below
from speechkit.emit.entries import root_title
from speechkit.emit.options import EmitOptions
from speechkit.emit.written_nodes import WrittenNode
from speechkit.emit.xml import attributes, elements, escape_xml
from speechkit.language.label_heads import name_hint
from speechkit.model import Outline

PRIVATE = "_speechkit"
"""An attribute that other programs ignore: a hint to read the label, or the name of a text that is no node."""


def emit(outline: Outline, options: EmitOptions) -> str:
    """An element for each node: marker and title are its `text`, the node's own text its `_note`."""

    def write(head: WrittenNode) -> tuple[dict[str, str], str]:
        fields = {"text": head.label, "_note": head.rest, PRIVATE: head.hint}
        return {name: value for name, value in fields.items() if value or name == "text"}, ""

    root = root_title(outline)
    untitled = {} if outline.title else {PRIVATE: name_hint(root)}
    head = f"  <head>\n    <title{attributes(untitled)}>{escape_xml(root)}</title>\n  </head>\n"
    body = "".join(elements(outline, options, "outline", write, depth=2))
    if options.text:
        around = read_surroundings(outline)
        body = "".join([*_part("opening", text_above(around)), body, *_part("closing", text_below(around))])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n{head}  <body>\n{body}  </body>\n</opml>\n'


def _part(name: str, text: str) -> Iterator[str]:
    """The text before or after the nodes as an element of its own."""
    first, _, rest = text.partition("\n")
    if first:
        note = {"_note": rest} if rest else {}
        yield f"    <outline{attributes({'text': first, **note, PRIVATE: name})}/>\n"
