"""An Outline in, OPML 2.0 out, as 幕布, OmniOutliner, Dynalist and Workflowy import it."""

from __future__ import annotations

from speechkit.emit.options import EmitOptions
from speechkit.emit.tree import Step, label, new_text, root_title
from speechkit.emit.xml import elements, escape
from speechkit.model import Outline


def emit(outline: Outline, options: EmitOptions) -> str:
    """An element for each node: marker and title are its `text`, the node's own text its `_note`."""

    def write(step: Step) -> tuple[dict[str, str], str]:
        fields = {"text": label(outline, step.node, options)}
        if options.text and (text := new_text(outline, step)):
            fields["_note"] = text
        return fields, ""

    head = f"  <head>\n    <title>{escape(root_title(outline))}</title>\n  </head>\n"
    body = "".join(elements(outline, options, "outline", write, depth=2))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n{head}  <body>\n{body}  </body>\n</opml>\n'
