"""Writes an outline as YAML: titles, nested, for people to read.

The layout is written here, line by line, so that depth has no limit and rare characters are kept (PyYAML's C emitter
escapes 𠮷). Only strings that YAML could misread, `1.` or `a: b`, are left to PyYAML: its import takes 20 ms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from speechkit.emit.clean import REPLACEMENT, SURROGATE, controlling
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import Sizes, measure, minutes
from speechkit.emit.written_nodes import WrittenNode, walk_written
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.language.label_heads import cut_title, join_label, write_hint
from speechkit.model import Outline

FRONT = ("title", "subtitle", "speaker", "date", "salutation")
NEVER_FOLD = 1 << 30


def emit(outline: Outline, options: EmitOptions) -> str:
    """The outline in YAML's block style, the keys in a fixed order; with `text` what stands around the nodes, too."""
    fields = [(key, getattr(outline.frame, key)) for key in FRONT]
    above, below = list(_pairs(fields)), ""
    sizes = measure(outline) if options.stats else None
    if sizes:
        above += ["stats:\n", *(f"  {line}" for line in _stats_lines(sizes, options))]
    if options.text:
        from speechkit.emit.around import part_end, read_surroundings  # most outlines are written without text

        around = read_surroundings(outline)
        above += _lines("front", [text for piece in around.front for text in piece.more])
        above += _pairs([("opening", around.opening)])
        before, signed, after = part_end(around)
        dated = any(piece.field == "date" for piece in around.front) or not outline.frame.date
        signature = "\n".join(piece.text for piece in signed if dated or piece.field != "date")
        closing = "\n".join(filter(None, [around.closing, *(piece.text for piece in before)]))
        below = "".join(
            [
                *_pairs([("closing", closing), ("signature", signature)]),
                *_lines("end", [piece.text for piece in after]),
            ]
        )
    if not outline.nodes:
        return "".join([*above, "outline: []\n", below])
    return "".join([*above, "outline:\n", *_node_lines(outline, options, sizes), below])


def _stats_lines(sizes: Sizes, options: EmitOptions) -> Iterator[str]:
    """The pace, and the length of the whole, of the opening and of the closing part."""
    yield f"pace: {options.pace}\n"
    for name in ("total", "opening", "closing"):
        size = getattr(sizes, name)
        yield f"{name}: {{characters: {size}, minutes: '{minutes(size, options.pace)}'}}\n"


def _lines(key: str, lines: Sequence[str]) -> list[str]:
    """A list of lines, where there are any."""
    return [f"{key}:\n", *(f"- {scalar(line)}\n" for line in lines)] if lines else []


def _pairs(fields: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    yield from (f"{key}: {scalar(value)}\n" for key, value in fields if value)


def _node_lines(outline: Outline, options: EmitOptions, sizes: Sizes | None) -> Iterator[str]:
    for head in walk_written(outline, options):
        indent = "  " * (head.entry.depth - 1)
        lead = f"{indent}- "
        for key, value in _fields(head, options):
            yield f"{lead}{key}: {scalar(value, indent + '    ')}\n"
            lead = f"{indent}  "
        if sizes:
            size = sizes.branch(head.entry.node)
            yield f"{lead}characters: {size}\n{lead}minutes: '{minutes(size, options.pace)}'\n"
        if head.entry.node.keywords:
            yield f"{lead}keywords: [{', '.join(map(scalar, head.entry.node.keywords))}]\n"
        if head.entry.children:
            yield f"{lead}children:\n"


def _fields(head: WrittenNode, options: EmitOptions) -> Iterator[tuple[str, str]]:
    node = head.entry.node
    marker = node.marker.strip() if options.numbers == "keep" else ""
    title = head.label[head.cut.marker :].strip() if options.text else node.title
    if marker:
        yield "marker", marker
    yield "title", title
    # where the title ends in a stop, or is only a part of this, a reader cannot tell it from the closing mark
    whole = join_label(marker, title)
    start = len(whole) - len(title) + (head.cut.start - (len(head.label) - len(title)) if options.text else 0)
    end = start + head.cut.end - head.cut.start
    cut = head.cut._replace(marker=len(marker), start=start, end=end)
    if cut != cut_title(whole, len(marker)) and options.numbers == "keep":
        yield "cut", write_hint(cut, whole)
    if head.rest:
        yield "text", head.rest


def scalar(value: str, indent: str = "  ") -> str:
    """A string as YAML: as it stands where that is safe; text of several paragraphs as a block, so far indented."""
    if is_plain(value):
        return value
    first, *rest = _written_by_pyyaml(value).split("\n")
    return "\n".join([first, *(f"{indent}{line}" if line else "" for line in rest)])


def is_plain(value: str) -> bool:
    """Whether a string can stand bare: no sign of YAML's in it, and no number, date or truth value (all are ASCII)."""
    return (
        not value.isascii()
        and (value[0].isalnum() or not value[0].isascii())
        and value.replace(IDEOGRAPHIC, "").isprintable()
        and ": " not in value
        and " #" not in value
        and value[-1] not in ": "
    )


@lru_cache(maxsize=1000)
def _written_by_pyyaml(value: str) -> str:
    import yaml  # 20 ms

    value = re.sub(SURROGATE, REPLACEMENT, value)  # PyYAML writes an escape that it does not read
    is_rare = max(value, default="") > "\uffff"
    dumper = yaml.SafeDumper if is_rare else getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump([value], Dumper=dumper, default_style=_style(value), allow_unicode=True, width=NEVER_FOLD)
    text = controlling().sub(lambda found: f"\\u{ord(found[0]):04x}", text)  # PyYAML leaves what turns the direction
    first, *rest = text.removeprefix("- ").removesuffix("\n").split("\n")
    return "\n".join([first, *(line[2:] for line in rest)])


def _style(value: str) -> str | None:
    """A block for paragraphs, escapes for control characters and odd line breaks, else PyYAML's choice."""
    if not value.replace(IDEOGRAPHIC, "").replace("\n", "").isprintable():
        return '"'
    if "\n" not in value:
        return None
    return "|" if value == value.strip() else '"'  # blank lines at the ends of a block get lost
