"""The tree of a web page in, the element that holds its article out, and the lines of it that are no furniture."""

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
"""Characters from which on a line with Chinese punctuation is prose."""
SHARE = 0.9
"""How much of the page's prose the article holds."""
LINKED = 0.4
"""The share of links from which on a line is a menu."""
NAMED = re.compile(
    r"(?:^|[-_ ])(?:nav|menu|footer|foot|copyright|share|bdshare|bshare|related|relate|recommend|sidebar|crumbs?|"
    r"breadcrumb|comments?|toolbar|pagination|rank|qrcode|ewm|fenxiang|daohang|dibu)(?:$|[-_ ])",
    re.IGNORECASE,
)
MAX_TITLE = 500
"""Characters of the page's <title> that are looked at; one that is never closed holds half the page."""
MAX_NAMED = 3000
"""Characters from which on an element holds the article, whatever its class says."""
PARTS = frozenset(("ol", "ul", "dl", "pre", "blockquote"))
"""What is part of an article, however much of its prose it holds."""
CELLS = ("td", "th")
MOST_ABOVE = 6
"""So many lines above an article's cell are its head; more would be the page's."""
CHINESE_NUMBER = re.compile(rf"[（(]?[{TO_TEN}]{{1,3}}[）)、]")
TAGGED = frozenset(("nav", "footer", "aside", "button"))
WORDS = re.compile(r"\w+")


def read_article(body: etree._Element, title: str) -> list[VisibleLine]:
    """The lines of the article, its title first."""
    everything = read_visible_lines(body)
    named = find_named(body)
    lines = [line for line in everything if not is_named(line.element, named, body)]
    if not any(map(weigh_prose, lines)):  # the names mislead
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
    for _, element in etree.iterwalk(body, events=("end",)):  # an element ends before those around it
        weight = weights.pop(element, 0)
        if weight >= enough and element.tag not in PARTS:
            return element
        if weight and (parent := element.getparent()) is not None:
            weights[parent] += weight
    return body


def find_enclosing(before: list[VisibleLine], root: etree._Element) -> list[VisibleLine]:
    """The lines of elements around the article if there is prose in them: never closed, each holds all that follows."""
    around = set(root.iterancestors())
    lines = [line for line in before if find_holder(line) in around]
    return lines if any(map(weigh_prose, lines)) else []


def find_rows_above(before: list[VisibleLine], root: etree._Element) -> list[VisibleLine]:
    """The lines in the rows right above an article that is the one cell of its row: title, speaker, date."""
    row = root.getparent() if root.tag in CELLS else None
    if row is None or row.tag != "tr":
        return []
    rows = [row, *row.itersiblings("tr", preceding=True)]
    cells = {cell for one in rows for cell in one if cell.tag in CELLS and sum(c.tag in CELLS for c in one) == 1}
    lines = [line for line in before if not cells.isdisjoint((line.element, *line.element.iterancestors()))]
    return [line for line in lines if line.linked <= LINKED * len(line.text)][-MOST_ABOVE:]


def find_holder(line: VisibleLine) -> etree._Element:
    """What could be the article around a line: its block, but for a paragraph what that stands in."""
    parent = line.element.getparent()
    return line.element if line.element.tag != "p" or parent is None else parent


def weigh_prose(line: VisibleLine) -> int:
    """How much a line looks like the text of an article."""
    prose = len(line.text) >= MIN_PROSE and PROSE.search(line.text)
    if not prose or line.linked > LINKED * len(line.text) or is_site_furniture(line):
        return 0
    return len(line.text)


def find_named(body: etree._Element) -> set[etree._Element]:
    """The elements that are furniture by their tag, or by class or identifier where they do not hold much text."""
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
    """Whether an element, or one close around it, is among those named as furniture."""
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
    menu = (
        line.linked > LINKED * len(line.text) and not PROSE.search(line.text) and not opens
    )  # it links to itself, or to a table of contents
    return menu or is_site_line(line.text)


def find_title(before: list[VisibleLine], kept: list[VisibleLine], title: str) -> VisibleLine | None:
    """The line above the article that the page's <title> repeats, or its main heading, unless the article has it.

    Of several that it repeats the longest is the title: the name of the site is one of the others.
    """
    page = keep_letters(title[:MAX_TITLE])
    texts = [(keep_letters(line.text), line) for line in before]
    named = [pair for pair in texts if len(pair[0]) > 3 and (page.startswith(pair[0]) or is_named_heading(*pair, page))]
    best = max(named, key=lambda pair: (pair[0] in page) * len(pair[0]), default=None)
    known = {keep_letters(line.text) for line in kept[:6]}
    return best[1] if best and best[0] not in known else None


def is_named_heading(text: str, line: VisibleLine, page: str) -> bool:
    """Whether a line is a heading that the page's <title> repeats, or its main one."""
    return line.heading is not None and (text in page or line.heading == 1)


def keep_letters(text: str) -> str:
    """The letters of a text."""
    return "".join(WORDS.findall(text))
