"""Reads the paragraphs of an OpenDocument text in reading order, each with its label and its table.

OpenDocument 1.3, part 3: sections 3.4 <office:text>, 5.1 to 5.5, chapters 8 (indexes), 9 (tables) and 10 (graphics).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from speechkit.load.odf.inherited_styles import OdfStyle, OdfStyles
from speechkit.load.odf.list_counting import OdfListPlace, OdfLists, count_paragraph, read_heading_level
from speechkit.load.odf.list_styles import ListStyles
from speechkit.load.odf.span_text import OdfTextReader, drawing_has_text, is_drawing
from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.zip_parts import attribute, children, local
from speechkit.load.paragraphs import PLAIN, ParagraphSetting

PARAGRAPHS = frozenset(("p", "h"))
ITEMS = frozenset(("list-item", "list-header"))
# Elements that are skipped: deleted text, comments and notes, forms, indexes, embedded files.
SKIPPED = frozenset(
    (
        *("tracked-changes", "annotation", "note", "forms", "object", "image", "desc", "title", "event-listeners"),
        *("table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
        *("alphabetical-index", "bibliography", "table-columns", "table-header-columns", "table-column"),
        "covered-table-cell",
    )
)


class OdfLine(NamedTuple):
    """A paragraph as it stands in the file."""

    text: str
    heading: int | None
    table: int
    """The innermost table around it, from 1; 0 outside of tables."""
    setting: ParagraphSetting = PLAIN


class OdfBodyReader:
    """Reads the body of a document; it must be read once, from its beginning to its end."""

    def __init__(self, styles: OdfStyles, list_styles: ListStyles, tables: TableCounts) -> None:
        self._styles = styles
        self._list_styles = list_styles
        self._lists = OdfLists(list_styles.outline)
        self._text = OdfTextReader(styles)
        self._tables = tables
        self._boxes = 0

    @property
    def boxes(self) -> int:
        """How many text boxes have been left out so far."""
        return self._boxes + self._text.boxes

    def read(self, parent: etree._Element, table: int = 0, place: OdfListPlace | None = None) -> Iterator[OdfLine]:
        """The paragraphs below an element that is in this table and at this place of a list."""
        for part in parent:
            yield from self._part(part, local(part.tag), table, place)

    def _part(self, part: etree._Element, name: str, table: int, place: OdfListPlace | None) -> Iterator[OdfLine]:
        if name in PARAGRAPHS:
            yield self._paragraph(part, table, place)
        elif name == "list":
            yield from self._list(part, table, place)
        elif name == "numbered-paragraph":
            yield from self.read(part, table, self._lists.open_paragraph(part))
        elif name == "table":
            yield from self.read(part, self._open_table(table))
        elif name == "table-row":
            if sum(1 for _ in children(part, "table-cell")) > 1:
                self._tables.wide_rows[table] += 1
            yield from self.read(part, table)
        elif is_drawing(part, name):
            self._boxes += drawing_has_text(part)
        elif name == "section" and is_hidden_section(part):
            self._pass_by(part, place)
        elif name and name not in SKIPPED:
            yield from self.read(part, table, place)

    def _pass_by(self, section: etree._Element, place: OdfListPlace | None) -> None:
        """Counts the items of a hidden section without reading its text, as LibreOffice does."""
        seen, self._tables, boxes = self._tables, TableCounts(), self.boxes
        for _ in self.read(section, 0, place):
            pass
        self._tables = seen
        self._boxes -= self.boxes - boxes

    def _open_table(self, around: int) -> int:
        self._tables.around.append(around)
        return len(self._tables.around) - 1

    def _list(self, element: etree._Element, table: int, around: OdfListPlace | None) -> Iterator[OdfLine]:
        place = self._lists.open(element, around)
        for item in element:
            name = local(item.tag)
            if name in ITEMS:
                yield from self._item(item, table, place)
            else:
                yield from self._part(item, name, table, place)

    def _item(self, item: etree._Element, table: int, place: OdfListPlace) -> Iterator[OdfLine]:
        own = self._lists.open_item(item, place)
        for part in item:
            name = local(part.tag)
            yield from self._part(part, name, table, own if name in PARAGRAPHS else place)
            own = own._replace(numbered=False)
            place = place._replace(follows=place.follows or name == "list")

    def _paragraph(self, element: etree._Element, table: int, place: OdfListPlace | None) -> OdfLine:
        style = self._styles.of(element, "paragraph")
        text = self._text.read(element, hidden=bool(style.hidden))
        label = self._label(element, style, place, text)
        text = "" if style.contents else text
        if label and text.strip():
            text = label + text.lstrip()
        return OdfLine(text, read_heading_level(element), table, style.setting)

    def _label(self, element: etree._Element, style: OdfStyle, place: OdfListPlace | None, text: str) -> str:
        """The label of a paragraph; a paragraph without text is counted but shows no label."""
        if place is None and style.list_style in (None, self._list_styles.outline):
            place = self._lists.place_heading(element, self._list_styles.get(self._list_styles.outline))
        if place is None:
            return ""
        list_style = self._list_styles.get(place.style or style.list_style or "")
        label = count_paragraph(place, list_style, self._list_styles.get(place.base), text)
        level = list_style.levels.get(place.level)
        return "" if level and self._styles.get("text", level.text_style).hidden else label


def is_hidden_section(section: etree._Element) -> bool:
    """Whether a section is hidden."""
    display = attribute(section, "display")
    return display == "none" or (display == "condition" and attribute(section, "is-hidden") == "true")
