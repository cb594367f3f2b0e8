"""Parses a Markdown file into tokens, as Chinese authors mean it and without losing text."""

from __future__ import annotations

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.token import Token

from speechkit.language.stops import SENTENCE_ENDS
from speechkit.messages import Message
from speechkit.model import Notice

# Rules that are off: in Chinese texts four spaces indent a paragraph, and a line of --- separates sections.
UNWANTED = ("code", "lheading", "reference")
HABITS = (
    (r"^([> ]*#)(?=[^\x00-\x7f][^#\n]*$)", r"\1 "),  # #一、总体要求, but not #1, #标签 #标签 or #话题#
    (r"^([> ]*#{2,6})(?=[^#\s])", r"\1 "),  # ##（一）抓好产业
    # A title above =====; below an item or a sentence the line only separates sections.
    (rf"^ {{0,3}}(?![ \t#>|<]|[-*+][ \t])(.*[^{SENTENCE_ENDS}；：\s])[ \t]*\n {{0,3}}=+[ \t]*$", r"# \1\n"),
    (r"^[ \t]*={3,}[ \t]*$", ""),
)
"""What authors write and the standard reads otherwise → what is parsed instead; the number of lines stays."""
COMMENT = "<!--"
DEEPEST = 40
"""How deep lists and quotations may be nested; a list counts twice."""
TEXT_NAMES = frozenset(("markdown", "md", "text", "txt", "plaintext"))
"""What follows ``` where a chat program offers a text, not a program, to be copied."""


class Parsed(NamedTuple):
    """The tokens of a text, and notices of what was guessed."""

    tokens: list[Token]
    notices: list[Notice]


def make_parser(*unwanted: str) -> MarkdownIt:
    """A parser of standard Markdown with tables, without these rules."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST + 1}).enable("table").disable([*UNWANTED, *unwanted])
    parser.block.ruler.before("table", "deepest", read_deepest)
    return parser


def read_deepest(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A parser rule that reads a paragraph at the deepest level, where the parser would drop the text."""
    return state.level >= DEEPEST and not silent and paragraph(state, start, end, silent)


# To remove one fence can uncover another. The last parser knows no fences, so that no text is lost and the loop ends.
PARSERS = (make_parser(), make_parser(), make_parser(), make_parser("fence", "html_block"))


def parse_markdown(text: str) -> Parsed:
    """The tokens of a text, without a fence around the whole text and without what is opened but never closed."""
    for habit, standard in HABITS:
        text = re.sub(habit, standard, text, flags=re.MULTILINE)
    lines = [*text.split("\n"), ""]
    notices: list[Notice] = []
    tokens: list[Token] = []
    for parser in PARSERS:
        tokens = parser.parse("\n".join(lines))
        alone = not any(token.type == "inline" and token.content.strip() for token in tokens)
        covers = [token for token in tokens if is_unclosed(token) or is_text_fence(token, alone=alone)]
        if not covers:
            break
        notices += [tell_unclosed(token) for token in covers if is_unclosed(token)]
        for token in covers:
            remove_delimiters(token, lines)
    return Parsed(tokens, notices)


def is_unclosed(token: Token) -> bool:
    """Whether a code block or a comment runs to the end of the text because nothing closes it."""
    if token.type == "fence":
        first, end = token.map or (0, 0)
        return end - first < token.content.count("\n") + 2  # two more: the opening and the closing line
    return token.type == "html_block" and token.content.lstrip().startswith(COMMENT) and "-->" not in token.content


def is_text_fence(token: Token, *, alone: bool) -> bool:
    """Whether a code block holds text, by its name or because there is no text outside of it."""
    name = token.info.strip().lower()
    return token.type == "fence" and (name in TEXT_NAMES or (alone and not name))


def remove_delimiters(token: Token, lines: list[str]) -> None:
    """Removes the lines that open and close a block; its content stays."""
    first, end = token.map or (0, 0)
    if token.type == "html_block":
        lines[first] = lines[first].replace(COMMENT, "", 1)
        return
    for number in (first, *([] if is_unclosed(token) else [end - 1])):
        lines[number] = lines[number].partition(token.markup)[0]


def tell_unclosed(token: Token) -> Notice:
    """The notice that something is never closed."""
    shown = token.markup or COMMENT
    line = token.map[0] + 1 if token.map else None
    return Notice("never-closed", Message("{shown} is never closed; what follows is read as text", shown=shown), line)
