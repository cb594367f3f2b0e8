"""An Outline in, a FreeMind map out, as FreeMind and Freeplane open it."""

from __future__ import annotations

from speechkit.emit.options import EmitOptions
from speechkit.emit.tree import Step, label, new_text, root_title
from speechkit.emit.xml import attributes, elements, escape
from speechkit.model import Outline

NOTE = '<richcontent TYPE="NOTE"><html><head/><body>{}</body></html></richcontent>'


def emit(outline: Outline, options: EmitOptions) -> str:
    """A node for each node of the outline, all to the right of the title; its own text is its note."""

    def write(step: Step) -> tuple[dict[str, str], str]:
        fields = {"TEXT": label(outline, step.node, options)}
        if step.depth == 1:
            fields["POSITION"] = "right"
        text = new_text(outline, step) if options.text else ""
        return fields, NOTE.format("".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))) if text else ""

    root = attributes({"TEXT": root_title(outline)})
    inside = "".join(elements(outline, options, "node", write, depth=1))
    written = f'<map version="1.0.1">\n<node{root}>\n{inside}</node>\n</map>\n'
    # FreeMind reads the bytes in the computer's own encoding, whatever it is; references are read the same everywhere
    return written.encode("ascii", "xmlcharrefreplace").decode("ascii")
