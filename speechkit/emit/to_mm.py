"""Writes an outline as a mind map for FreeMind and Freeplane."""

from __future__ import annotations

from speechkit.emit.entries import Entry, label, root_title, text_beyond_title
from speechkit.emit.options import EmitOptions
from speechkit.emit.xml import attributes, elements, escape_xml
from speechkit.model import Outline

NOTE = '<richcontent TYPE="NOTE"><html><head/><body>{}</body></html></richcontent>'


def emit(outline: Outline, options: EmitOptions) -> str:
    """A node for each node of the outline, all to the right of the title; its own text is its note."""

    def write(entry: Entry) -> tuple[dict[str, str], str]:
        fields = {"TEXT": label(outline, entry.node, options)}
        if entry.depth == 1:
            fields["POSITION"] = "right"
        text = text_beyond_title(outline, entry) if options.text else ""
        return fields, NOTE.format("".join(f"<p>{escape_xml(line)}</p>" for line in text.split("\n"))) if text else ""

    root = attributes({"TEXT": root_title(outline)})
    inside = "".join(elements(outline, options, "node", write, depth=1))
    written = f'<map version="1.0.1">\n<node{root}>\n{inside}</node>\n</map>\n'
    # FreeMind reads files in the encoding of the computer; references are read correctly in any
    return written.encode("ascii", "xmlcharrefreplace").decode("ascii")
