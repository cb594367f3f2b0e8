"""Writes an outline as a mind map for FreeMind and Freeplane."""

from __future__ import annotations

from speechkit.emit.around import read_surroundings, text_above, text_below
from speechkit.emit.entries import root_title
from speechkit.emit.options import EmitOptions
from speechkit.emit.written_nodes import WrittenNode
from speechkit.emit.xml import attributes, elements, escape_xml
from speechkit.language.label_heads import name_hint
from speechkit.model import Outline

NOTE = '<richcontent TYPE="NOTE"><html><head/><body>{}</body></html></richcontent>'
PRIVATE = "SPEECHKIT"
"""An attribute that other programs ignore: a hint to read the label, or the name of a text that is no node."""


def emit(outline: Outline, options: EmitOptions) -> str:
    """A node for each node of the outline, all to the right of the title; its own text is its note."""

    def write(head: WrittenNode) -> tuple[dict[str, str], str]:
        side = "right" if head.entry.depth == 1 else ""
        fields = {"TEXT": head.label, "POSITION": side, PRIVATE: head.hint}
        return {name: value for name, value in fields.items() if value or name == "TEXT"}, _note(head.rest)

    title = root_title(outline)
    root = attributes({"TEXT": title} if outline.title else {"TEXT": title, PRIVATE: name_hint(title)})
    inside = "".join(elements(outline, options, "node", write, depth=1))
    if options.text:
        around = read_surroundings(outline)
        inside = "".join([_note(text_above(around)), inside, _closing(text_below(around))])
    written = f'<map version="1.0.1">\n<node{root}>\n{inside}</node>\n</map>\n'
    # FreeMind reads files in the encoding of the computer; references are read correctly in any
    return written.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _note(text: str) -> str:
    return NOTE.format("".join(f"<p>{escape_xml(line)}</p>" for line in text.split("\n"))) if text else ""


def _closing(text: str) -> str:
    """The text after the nodes as a node of its own."""
    first, _, rest = text.partition("\n")
    if not first:
        return ""
    return f"<node{attributes({'TEXT': first, 'POSITION': 'right', PRIVATE: 'closing'})}>{_note(rest)}</node>\n"
