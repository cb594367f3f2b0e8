"""PDF files for the tests, set by reportlab line by line as a word processor would."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

FONT = "STSong-Light"
SIZE = 16.0
PITCH = 28.0
LEFT, TOP, BOTTOM = 80.0, 760.0, 90.0
WIDTH = A4[0] - 2 * LEFT
CLOSING = "，。、；：！？”）》"


class Sheet:
    """Pages of running text; the margins are the caller's to fill."""

    def __init__(self, *, password: str | None = None) -> None:
        pdfmetrics.registerFont(UnicodeCIDFont(FONT))
        self.file = BytesIO()
        self.canvas = Canvas(self.file, pagesize=A4, encrypt=password)
        self.height = TOP

    def put(self, x: float, y: float, text: str, size: float = SIZE, *, font: str = FONT, spread: float = 0.0) -> None:
        """Text at a place, its characters so many points apart."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text, charSpace=spread)

    def centre(self, text: str, size: float = 22.0) -> None:
        """A title."""
        self.put((A4[0] - size * len(text)) / 2, self.height, text, size)
        self.height -= PITCH * 1.4

    def flow(self, paragraphs: Iterable[str], *, indent: int = 2, left: float = LEFT, width: float = WIDTH) -> None:
        """Paragraphs broken into lines, over as many pages as they need."""
        for paragraph in paragraphs:
            for i, line in enumerate(break_lines(paragraph, width, indent)):
                if self.height < BOTTOM:
                    self.turn()
                self.put(left + (indent * SIZE if i == 0 else 0), self.height, line)
                self.height -= PITCH

    def justify(self, paragraphs: Iterable[str]) -> None:
        """Paragraphs without indents, all their lines but the last stretched to one length."""
        for paragraph in paragraphs:
            *lines, last = break_lines(paragraph, WIDTH, 0)
            for line in lines:
                room = WIDTH - pdfmetrics.stringWidth(line, FONT, SIZE)
                self.put(LEFT, self.height, line, spread=room / (len(line) - 1))
                self.height -= PITCH
            self.put(LEFT, self.height, last)
            self.height -= PITCH

    def flow_columns(self, columns: Iterable[list[str]], width: float, gutter: float, *, indent: int = 2) -> None:
        """Columns side by side, each from the same height down."""
        top = self.height
        for i, paragraphs in enumerate(columns):
            self.height = top
            self.flow(paragraphs, indent=indent, left=LEFT - 20 + i * (width + gutter), width=width)

    def flow_down(self, paragraphs: Iterable[str]) -> None:
        """Paragraphs set from the top down and from right to left; letters and digits lie."""
        x = A4[0] - LEFT
        for paragraph in paragraphs:
            y = TOP - 2 * SIZE
            for sign in paragraph:
                if y < BOTTOM:
                    x, y = x - PITCH, TOP
                if sign.isascii():
                    self.canvas.saveState()
                    self.canvas.translate(x + SIZE / 4, y + SIZE * 0.9)
                    self.canvas.rotate(-90)
                    self.put(0, 0, sign)
                    self.canvas.restoreState()
                else:
                    self.put(x, y, sign)
                y -= SIZE / 2 if sign.isascii() else SIZE
            x -= PITCH

    def turn(self) -> None:
        """A new page."""
        self.canvas.showPage()
        self.height = TOP

    def rotate(self, degrees: int, *, told: bool) -> None:
        """Sets what follows on this page so, clockwise against the text; where it is told, readers turn it back."""
        width, height = A4
        if told:
            self.canvas.setPageRotation(degrees)  # it turns the size, too
        elif degrees % 180:
            self.canvas.setPageSize((height, width))
        self.canvas.translate(*{90: (height, 0), 180: (width, height), 270: (0, width)}[degrees])
        self.canvas.rotate(degrees)

    def picture(self) -> None:
        """A page that is a picture."""
        self.canvas.drawImage(ImageReader(grey_square()), 50, 50, 400, 600)

    def save(self) -> bytes:
        """The file."""
        self.canvas.save()
        return self.file.getvalue()


def break_lines(text: str, width: float, indent: int) -> Iterator[str]:
    """Lines as wide as there is room; none begins with a closing mark, none breaks a number."""
    line, room = "", width - indent * SIZE
    for unit in re.findall(rf"(?:[A-Za-z0-9.%]+|.)[{CLOSING}]*", text):
        if line and pdfmetrics.stringWidth(line + unit, FONT, SIZE) > room + 0.01:
            yield line
            line, room = "", width
        line += unit
    yield line


def grey_square() -> BytesIO:
    """A picture that every reader knows."""
    return BytesIO(b"P5 4 4 255\n" + bytes(range(0, 160, 10)))


def untold(text: str) -> bytes:
    """A page in a font that does not tell what its characters are: A and B may be guessed, \\201 and \\202 not."""
    content = f"BT /F1 20 Tf 80 700 Td ({text}) Tj ET"
    shapes = " ".join(f"{name} 5 0 R" for name in ("/A", "/B", "/x1", "/x2"))
    objects = (
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 6 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Length 32>>stream\n1000 0 0 0 800 800 d1 0 0 800 800 re f\nendstream",
        "<</Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 65 "
        f"/LastChar 130 /Widths [{'1000 ' * 66}] /Encoding <</Differences [65 /A /B 129 /x1 /x2]>> "
        f"/CharProcs <<{shapes}>>>>",
    )
    body = "".join(f"{number} 0 obj\n{content}\nendobj\n" for number, content in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer\n<</Root 1 0 R>>\n%%EOF\n".encode()


def with_ligatures(text: str) -> bytes:
    """The same with a font that has one image for ff, the character A."""
    table = "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <00660066> endbfchar"
    told = f"7 0 obj\n<</Length {len(table)}>>stream\n{table}\nendstream\nendobj\ntrailer"
    return untold(text).replace(b"/CharProcs", b"/ToUnicode 7 0 R /CharProcs").replace(b"trailer", told.encode())
