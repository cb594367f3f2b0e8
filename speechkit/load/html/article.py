"""Finds the element of a web page that holds its article, and drops the lines of the site in it."""

from __future__ import annotations

import re
from collections import defaultdict

from lxml import etree

from speechkit.language.numerals import TO_TEN
from speechkit.language.stops import SENTENCE_ENDS
from speechkit.load.html.site_lines import is_site_line
from speechkit.load.html.visible_lines import VisibleLine, read_visible_lines
from speechkit.load.paragraphs import OPENS_ANEW

PROSE = re.compile(f"[，；：{SENTENCE_ENDS}]")
MIN_PROSE = 12
"""A line of this many characters or more with Chinese punctuation is prose."""
SHARE = 0.9
"""The least share of the page's prose that the article holds."""
LINKED = 0.4
"""A line with more than this share of its characters in links is a menu."""
NAMED = re.compile(
    r"(?:^|[-_ ])(?:nav|menu|footer|foot|copyright|share|bdshare|bshare|related|relate|recommend|sidebar|crumbs?|"
    r"breadcrumb|comments?|toolbar|pagination|rank|qrcode|ewm|fenxiang|daohang|dibu)(?:$|[-_ ])",
    re.IGNORECASE,
)
MAX_TITLE = 500
"""This many characters of <title> are compared; a <title> that is never closed holds half the page."""
MAX_NAMED = 3000
"""An element with this many characters or more may be the article, whatever its class says."""
PARTS = frozenset(("ol", "ul", "dl", "pre", "blockquote"))
"""Elements that are part of an article, however much of its prose they hold."""
CELLS = ("td", "th")
MOST_ABOVE = 6
"""This many lines above the cell of an article are its head; more lines belong to the page."""
CHINESE_NUMBER = re.compile(rf"[（(]?[{TO_TEN}]{{1,3}}[）)、]")
TAGGED = frozenset(("nav", "footer", "aside", "button"))
WORDS = re.compile(r"\w+")


def read_article(body: etree._Element, title: str) -> list[VisibleLine]:
    """The lines of the article, its title first."""
    everything = read_visible_lines(body)
    named = find_named(body)
    lines = [line for line in everything if not is_named(line.element, named, body)]
    if not any(map(weigh_prose, lines)):  # the classes mislead
        lines = everything
    root = find_article(lines, body)
    inside = {line.element for line in lines}.intersection(element for _, element in etree.iterwalk(root))
    first = next((i for i, line in enumerate(lines) if line.element in inside), 0)
    above = find_enclosing(lines[:first], root) or find_rows_above(lines[:first], root)
    article = [*above, *(line for line in lines if line.element in inside)]
    kept = [line for line in article if not is_site_furniture(line)]
    heading = find_title(lines[:first], kept, title)
    return ([heading] if heading else []) + kept


def find_article(lines: list[VisibleLine], body: etree._Element) -> etree._Element:
    """The smallest element that holds nearly all prose of the page."""
    weights: dict[etree._Element, int] = defaultdict(int)
    for line in lines:
        weights[find_holder(line)] += weigh_prose(line)
    enough = SHARE * sum(weights.values())
    if not enough:
        return body
    for _, element in etree.iterwalk(body, events=("end",)):  # inner elements end first
        weight = weights.pop(element, 0)
        if weight >= enough and element.tag not in PARTS:
            return element
        if weight and (parent := element.getparent()) is not None:
            weights[parent] += weight
    return body


def find_enclosing(before: list[VisibleLine], root: etree._Element) -> list[VisibleLine]:
    """The lines before the article in elements around it, if there is prose among them.

    An element that is never closed holds all that follows.
    """
    around = set(root.iterancestors())
    lines = [line for line in before if find_holder(line) in around]
    return lines if any(map(weigh_prose, lines)) else []


def find_rows_above(before: list[VisibleLine], root: etree._Element) -> list[VisibleLine]:
    """The lines in the rows right above an article that is the only cell of its row: title, speaker, date."""
    row = root.getparent() if root.tag in CELLS else None
    if row is None or row.tag != "tr":
        return []
    rows = [row, *row.itersiblings("tr", preceding=True)]
    cells = {cell for one in rows for cell in one if cell.tag in CELLS and sum(c.tag in CELLS for c in one) == 1}
    lines = [line for line in before if not cells.isdisjoint((line.element, *line.element.iterancestors()))]
    return [line for line in lines if line.linked <= LINKED * len(line.text)][-MOST_ABOVE:]


def find_holder(line: VisibleLine) -> etree._Element:
    """The element that could be the article around a line: its block, or the parent of a paragraph."""
    parent = line.element.getparent()
    return line.element if line.element.tag != "p" or parent is None else parent


def weigh_prose(line: VisibleLine) -> int:
    """The number of characters of a line if it is prose; else 0."""
    prose = len(line.text) >= MIN_PROSE and PROSE.search(line.text)
    if not prose or line.linked > LINKED * len(line.text) or is_site_furniture(line):
        return 0
    return len(line.text)


def find_named(body: etree._Element) -> set[etree._Element]:
    """The elements that a tag, a class or an identifier marks as furniture, unless they hold much text."""
    named = set()
    lengths = [0]
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            lengths.append(len(element.text or ""))
            continue
        length = lengths.pop()
        lengths[-1] += length + len(element.tail or "")
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag in TAGGED or (length < MAX_NAMED and NAMED.search(names)):
            named.add(element)
    return named


def is_named(element: etree._Element, named: set[etree._Element], body: etree._Element) -> bool:
    """Whether an element or one of the four around it is in `named`."""
    node: etree._Element | None = element
    for _ in range(5):
        if node is None or node is body:
            return False
        if node in named:
            return True
        node = node.getparent()
    return False


def is_site_furniture(line: VisibleLine) -> bool:
    """Whether a line is a button, a note of the site or a menu."""
    opens = OPENS_ANEW.match(line.text) if line.heading is not None else CHINESE_NUMBER.match(line.text.strip())
    # A numbered heading may be a link to itself or to a table of contents.
    menu = line.linked > LINKED * len(line.text) and not PROSE.search(line.text) and not opens
    return menu or is_site_line(line.text)


def find_title(before: list[VisibleLine], kept: list[VisibleLine], title: str) -> VisibleLine | None:
    """The title above the article: the longest line there that <title> repeats, or a main heading.

    None if the article itself begins with it. The name of the site, which <title> may repeat too, is shorter.
    """
    page = keep_letters(title[:MAX_TITLE])
    texts = [(keep_letters(line.text), line) for line in before]
    named = [pair for pair in texts if len(pair[0]) > 3 and (page.startswith(pair[0]) or is_named_heading(*pair, page))]
    best = max(named, key=lambda pair: (pair[0] in page) * len(pair[0]), default=None)
    known = {keep_letters(line.text) for line in kept[:6]}
    return best[1] if best and best[0] not in known else None


def is_named_heading(text: str, line: VisibleLine, page: str) -> bool:
    """Whether a line is the main heading, or a heading that <title> repeats."""
    return line.heading is not None and (text in page or line.heading == 1)


def keep_letters(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(WORDS.findall(text))
