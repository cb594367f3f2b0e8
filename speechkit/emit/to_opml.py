"""Writes an outline as OPML 2.0, which 幕布, OmniOutliner, Dynalist and Workflowy import."""

from __future__ import annotations

from speechkit.emit.entries import Entry, label, root_title, text_beyond_title
from speechkit.emit.options import EmitOptions
from speechkit.emit.xml import elements, escape_xml
from speechkit.model import Outline


def emit(outline: Outline, options: EmitOptions) -> str:
    """An element for each node: marker and title are its `text`, the node's own text its `_note`."""

    def write(entry: Entry) -> tuple[dict[str, str], str]:
        fields = {"text": label(outline, entry.node, options)}
        if options.text and (text := text_beyond_title(outline, entry)):
            fields["_note"] = text
        return fields, ""

    head = f"  <head>\n    <title>{escape_xml(root_title(outline))}</title>\n  </head>\n"
    body = "".join(elements(outline, options, "outline", write, depth=2))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n{head}  <body>\n{body}  </body>\n</opml>\n'
