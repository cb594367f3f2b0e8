"""The text of a Markdown file in, its tokens out: parsed as Chinese authors mean it, and with all of its text."""

from __future__ import annotations

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.token import Token

from speechkit.language.stops import SENTENCE_ENDS
from speechkit.model import Notice

# In Chinese texts four spaces are an indent and no code, and a line of --- parts sections and underlines nothing.
UNWANTED = ("code", "lheading", "reference")
HABITS = (
    (r"^([> ]*#)(?=[^\x00-\x7f][^#\n]*$)", r"\1 "),  # #一、总体要求, but #1, #标签 #标签 and #话题# are no headings
    (r"^([> ]*#{2,6})(?=[^#\s])", r"\1 "),  # ##（一）抓好产业
    # A title with ===== below it, but no item and no sentence: there the line only parts what stands around it.
    (rf"^ {{0,3}}(?![ \t#>|<]|[-*+][ \t])(.*[^{SENTENCE_ENDS}；：\s])[ \t]*\n {{0,3}}=+[ \t]*$", r"# \1\n"),
    (r"^[ \t]*={3,}[ \t]*$", ""),
)
"""What authors write and the standard does not know or has no use for; the number of lines stays."""
COMMENT = "<!--"
DEEPEST = 40
"""Lists and quotations that can stand in each other; a list counts twice."""
TEXT_NAMES = frozenset(("markdown", "md", "text", "txt", "plaintext"))
"""What stands behind ``` where a chat program gives a text, not a program, to be copied."""


class Parsed(NamedTuple):
    """The tokens of a text, and what was guessed about it."""

    tokens: list[Token]
    notices: list[Notice]


def make_parser(*unwanted: str) -> MarkdownIt:
    """A parser of standard Markdown with tables, without these rules."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST + 1}).enable("table").disable([*UNWANTED, *unwanted])
    parser.block.ruler.before("table", "deepest", read_deepest)
    return parser


def read_deepest(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A rule of the parser: where nothing more can be opened, it drops the text; here it reads a paragraph."""
    return state.level >= DEEPEST and not silent and paragraph(state, start, end, silent)


# A fence taken off can bare the next. The last parser knows none, so that nothing is lost and the work is bounded.
PARSERS = (make_parser(), make_parser(), make_parser(), make_parser("fence", "html_block"))


def parse_markdown(text: str) -> Parsed:
    """The tokens of a text; the fence around the text itself and what is opened but never closed are taken off it."""
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
    """Whether a block of code or a comment goes on to the end of the text because nothing closes it."""
    if token.type == "fence":
        first, end = token.map or (0, 0)
        return end - first < token.content.count("\n") + 2  # two: the line that opens it and the one that closes it
    return token.type == "html_block" and token.content.lstrip().startswith(COMMENT) and "-->" not in token.content


def is_text_fence(token: Token, *, alone: bool) -> bool:
    """Whether a block of code is the text, by its name or because nothing stands outside of it."""
    name = token.info.strip().lower()
    return token.type == "fence" and (name in TEXT_NAMES or (alone and not name))


def remove_delimiters(token: Token, lines: list[str]) -> None:
    """Leaves out what opens and closes a block; what stands in it stays."""
    first, end = token.map or (0, 0)
    if token.type == "html_block":
        lines[first] = lines[first].replace(COMMENT, "", 1)
        return
    for number in (first, *([] if is_unclosed(token) else [end - 1])):
        lines[number] = lines[number].partition(token.markup)[0]


def tell_unclosed(token: Token) -> Notice:
    """That something is never closed."""
    shown = token.markup or COMMENT
    line = token.map[0] + 1 if token.map else None
    return Notice("never-closed", f"{shown} is never closed; what stands behind it is read as text", line)
