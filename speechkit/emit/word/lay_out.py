"""Lays out the text of an outline as the paragraphs of a Word document, as the author parted it.

An item or a heading at the head of a paragraph becomes a heading; what is inside a paragraph stays there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechkit.emit.around import Surroundings
from speechkit.emit.options import EmitOptions
from speechkit.emit.running_text import PlacedNode, join_texts
from speechkit.emit.word.marked_paragraphs import CLOSING, PART, LaidParagraph, Mark, name_mark
from speechkit.emit.word.page_setup import BODY_FONT
from speechkit.emit.written_nodes import walk_written
from speechkit.language.stops import ALL_SENTENCE_ENDS, CLOSING_BRACKETS, CLOSING_QUOTES, COLONS, SEMICOLONS
from speechkit.model import Outline

DEEPEST = 9
"""Word has nine heading styles."""
LONGEST_CHAIN = 3
"""The most headings in a row that are kept on the page of what follows."""
LONGEST_SENTENCE = 60
"""A longer sentence is no heading, but it has a level."""
SENTENCE_ENDS = tuple(ALL_SENTENCE_ENDS + SEMICOLONS)
HEADING_ENDS = tuple(ALL_SENTENCE_ENDS + COLONS + CLOSING_QUOTES + CLOSING_BRACKETS)


def lay_out_contents(outline: Outline, options: EmitOptions) -> Iterator[LaidParagraph]:
    """A heading for each node, without text: a table of contents to present."""
    for number, written in enumerate(walk_written(outline, options), 1):
        depth, label = written.entry.depth, written.label
        level = min(depth, DEEPEST)
        mark = Mark(0, len(label), name_mark(depth, level, number, written.cut, len(label)))
        yield LaidParagraph(label, f"Heading {level}", (mark,), level)


def lay_out_text(outline: Outline, options: EmitOptions, around: Surroundings) -> list[LaidParagraph]:
    """The paragraphs from the opening to the closing part."""
    text, nodes = join_texts(outline, options, around.opening)
    paragraphs: list[LaidParagraph] = []
    path: list[tuple[int, bool]] = []
    at = first = 0
    for line in text.split("\n"):
        following = at + len(line) + 1
        last = first
        while last < len(nodes) and nodes[last].start < following:
            last += 1
        if line.strip():
            paragraphs += _lay_out_line(line, at, nodes[first:last], path)
        first, at = last, following
    for i, line in enumerate(filter(str.strip, around.closing.split("\n"))):
        paragraphs.append(LaidParagraph(line.strip(), marks=() if i else (Mark(0, 0, CLOSING),)))
    return list(_keep_with_next(paragraphs))


def _lay_out_line(
    line: str, at: int, nodes: Sequence[PlacedNode], path: list[tuple[int, bool]]
) -> Iterator[LaidParagraph]:
    """One paragraph, or the heading at its head and the rest; `path` has the nodes above, and whether each is one."""
    indent = len(line) - len(line.lstrip())
    head = nodes[0] if nodes and nodes[0].start == at + indent and nodes[0].written.entry.node.kind != "group" else None
    depth = head.written.entry.depth if head else 0
    if any(node.written.entry.depth <= depth for node in nodes[1:]):
        head = None  # 一是抓早；二是抓小。 is a list inside its paragraph
    marks, level = [], 0
    for node in nodes:
        del path[next((i for i, (above, _) in enumerate(path) if above >= node.written.entry.depth), len(path)) :]
        own_level = min(1 + sum(is_heading for _, is_heading in path), DEEPEST)
        path.append((node.written.entry.depth, node is head))
        level = own_level if node is head else level
        start, end = (min(place - at - indent, len(line.strip())) for place in (node.start, node.end))
        depth, length = node.written.entry.depth, len(line.strip()[start:end].replace("\v", ""))
        marks.append(Mark(start, end, name_mark(depth, own_level, node.number, node.cut, length)))
    yield from _split_heading(line.strip(), tuple(marks), level)


def _split_heading(text: str, marks: tuple[Mark, ...], level: int) -> Iterator[LaidParagraph]:
    """A paragraph whose first mark is a heading of this level, if there is one, as one or two paragraphs.

    A sentence of its own is a heading that looks like the body; a long one is body text with a level.
    """
    cut = marks[0].end if level else 0
    is_parted = cut < len(text) and text[:cut].endswith(HEADING_ENDS)
    if not level:
        yield LaidParagraph(text, marks=marks)
    elif is_parted or (cut == len(text) and not text.endswith(SENTENCE_ENDS)):
        yield LaidParagraph(text[:cut], f"Heading {level}", marks[:1], level)
        rest = text[cut:].lstrip()
        cut = len(text) - len(rest)
        if rest:
            yield LaidParagraph(rest, marks=tuple(Mark(a - cut, b - cut, name) for a, b, name in marks[1:]))
    elif len(text) <= LONGEST_SENTENCE:
        head = marks[0]._replace(name=marks[0].name + PART * (cut < len(text)))
        yield LaidParagraph(text, f"Heading {level}", (head, *marks[1:]), level, font=BODY_FONT)
    else:
        yield LaidParagraph(text, marks=marks, level=level)


def _keep_with_next(paragraphs: Sequence[LaidParagraph]) -> Iterator[LaidParagraph]:
    """The paragraphs; a heading stays on the page of the text or the lower heading that follows it."""
    chain = 0
    for paragraph, following in zip(paragraphs, [*paragraphs, LaidParagraph("")][1:], strict=True):
        is_heading = paragraph.style.startswith("Heading")
        lower = not following.level or following.level > paragraph.level
        chain = chain + 1 if is_heading and lower and following.text else 0
        yield paragraph._replace(keep=0 < chain <= LONGEST_CHAIN)
