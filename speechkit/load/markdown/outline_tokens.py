"""Reads a Markdown file that is an outline: one that speechkit stamped, or one of headings alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from markdown_it.token import Token

from speechkit.language.label_heads import HINT, levels_tell_tree
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, clean_label
from speechkit.model import Document, Frame, Notice, Position

STAMP = re.compile(r"<!--\s*speechkit outline\s*-->")
COMMENT = re.compile(rf"<!--\s*speechkit (?P<hint>{HINT})?(?: ?level (?P<level>\d{{1,5}}))?\s*-->")
TITLE_LEVEL = 1
DEEPEST_HEADING = 6


class _Block(NamedTuple):
    """A heading, an item of a list, a paragraph, or the stamp, which ends the outline."""

    kind: str
    label: str = ""
    level: int = 0
    hint: str = ""
    line: int = 1
    keywords: tuple[str, ...] = ()


def read_outline_tokens(tokens: Sequence[Token], source: str, notices: tuple[Notice, ...]) -> Document | None:
    """The document of a Markdown file that is an outline; None where it is a text."""
    stamped = any(token.type == "html_block" and STAMP.search(token.content) for token in tokens)
    if not stamped and any(token.type not in ("heading_open", "inline", "heading_close") for token in tokens):
        return None
    blocks = list(_read_blocks(tokens))
    if not stamped and not _is_tree(blocks):
        return None
    return _build(blocks, source, notices)


def _is_tree(blocks: Sequence[_Block]) -> bool:
    """Whether headings without text are an outline: one title at most, and levels that tell more than numbers."""
    nodes = [block for block in blocks if block.level > TITLE_LEVEL]
    titles = [block for block in blocks if block.level == TITLE_LEVEL]
    if len(nodes) < 1 + len(titles) or len(titles) > 1 or (titles and titles[0] is not blocks[0]):
        return False
    levels = [block.level for block in nodes]
    steps = all(after - before < 2 for before, after in pairwise(levels))
    return steps and levels[0] == min(levels) and levels_tell_tree(levels, [block.label for block in nodes])


def _read_blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    depth = heading = 0
    item = ""
    for before, token in zip([None, *tokens], tokens, strict=False):
        depth += {"bullet_list_open": 1, "ordered_list_open": 1, "bullet_list_close": -1, "ordered_list_close": -1}.get(
            token.type, 0
        )
        if token.type == "html_block" and STAMP.search(token.content):
            yield _Block("stamp")
        elif token.type == "list_item_open":
            item = f"{token.info}{token.markup} " if token.info else "-"
        elif token.type in ("fence", "code_block", "html_block"):
            yield _Block("text", token.content)
        elif token.type == "inline" and before:
            label, hint, told, keywords = _read_inline(token)
            line = token.map[0] + 1 if token.map else 1
            if before.type == "heading_open":
                heading = int(before.tag[1])
                yield _Block("node", label, heading, hint, line)
            elif item:
                level = told + TITLE_LEVEL if told else max(heading, TITLE_LEVEL) + depth
                yield _Block("node", item.removeprefix("-") + label, level, hint, line)
            else:
                yield _Block("text", label, keywords=keywords)
            item = ""


def _read_inline(token: Token) -> tuple[str, str, int, tuple[str, ...]]:
    """The text of a block without markup, hint and level from a comment, and keywords, which stand alone in italics."""
    parts, hint, level = [], "", 0
    children = token.children or []
    for child in children:
        comment = COMMENT.fullmatch(child.content) if child.type == "html_inline" else None
        if comment:
            hint, level = comment["hint"] or "", int(comment["level"] or 0)
        elif not child.content.startswith("<!--") or child.type != "html_inline":
            parts.append(child.content if child.type != "softbreak" else "\n")
    text = "".join(parts).strip() if hint or level else "".join(parts)
    is_italic = len(children) > 2 and children[0].type == "em_open" and children[-1].type == "em_close"
    return text, hint, level, tuple(text.split("、")) if is_italic else ()


def _build(blocks: Sequence[_Block], source: str, notices: tuple[Notice, ...]) -> Document:
    title: str | None = None
    topics: list[Topic] = []
    texts: list[list[str]] = [[]]
    for block in blocks:
        if block.kind == "stamp":
            texts.append([])
        elif block.level == TITLE_LEVEL and title is None and not topics:
            title = clean_label(block.label)
        elif block.kind == "node":
            texts.append([])
            topics.append(Topic(block.level, block.label, "", block.hint, position=Position(block.line, 1)))
        elif block.keywords and topics and len(texts) == len(topics) + 1:
            topics[-1] = topics[-1]._replace(keywords=block.keywords)
        else:
            texts[-1].append(block.label)
    told = ["\n".join(part) for part in texts]
    topics = [topic._replace(text=text) for topic, text in zip(topics, told[1:], strict=False)]
    around = Around(Frame(title=title), (), told[0], "\n".join(told[len(topics) + 1 :]), front_is_told=False)
    return build_outline_document(around, topics, source, notices)
