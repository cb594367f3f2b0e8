"""OpenDocument texts for the tests, written by hand: XML in, the bytes of a packed or a flat file out."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

URN = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    (
        *(f'xmlns:{name}="{URN}:{name}:1.0"' for name in ("office", "text", "style", "table", "manifest")),
        f'xmlns:draw="{URN}:drawing:1.0" xmlns:svg="{URN}:svg-compatible:1.0"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        f'xmlns:fo="{URN}:xsl-fo-compatible:1.0"',
    )
)
TEXT = "application/vnd.oasis.opendocument.text"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
MANIFEST = f'{HEAD}<manifest:manifest {SPACES}><manifest:file-entry manifest:full-path="/"/></manifest:manifest>'
CHINESE = "一, 二, 三, ..."
"""How LibreOffice and Word write the format of 一、二、三."""


def make_odt(
    body: str, styles: str = "", automatic: str = "", parts: Mapping[str, str | bytes | None] | None = None
) -> bytes:
    """A packed file; `parts` replaces parts of it, or leaves those away that are None."""
    contents: dict[str, str | bytes | None] = {
        "mimetype": TEXT,
        "META-INF/manifest.xml": MANIFEST,
        "styles.xml": f"{HEAD}<office:document-styles {SPACES}><office:styles>{styles}</office:styles>"
        "</office:document-styles>",
        "content.xml": f"{HEAD}<office:document-content {SPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        **(parts or {}),
    }
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            if content is not None:
                archive.writestr(name, content, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return file.getvalue()


def make_fodt(body: str, styles: str = "", automatic: str = "") -> bytes:
    """A flat file."""
    return (
        f'{HEAD}<office:document {SPACES} office:version="1.3" office:mimetype="{TEXT}">'
        f"<office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def paragraph(text: str, style: str = "") -> str:
    """A <text:p>; the text may hold elements."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{text}</text:p>"


def heading(text: str, level: int = 1, more: str = "") -> str:
    """A <text:h> in the style of its level."""
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}"{more}>{text}</text:h>'


def item(*inside: str, more: str = "") -> str:
    """A <text:list-item>; what is no element is a paragraph."""
    parts = (part if part.startswith("<") else paragraph(part) for part in inside)
    return f"<text:list-item{more}>{''.join(parts)}</text:list-item>"


def make_list(*items: str, style: str = "L", more: str = "") -> str:
    """A <text:list>; what is no element is an item."""
    named = f' text:style-name="{style}"' if style else ""
    parts = (part if part.startswith("<") else item(part) for part in items)
    return f"<text:list{named}{more}>{''.join(parts)}</text:list>"


def inner(*items: str, more: str = "") -> str:
    """A list inside an item."""
    return make_list(*items, style="", more=more)


def level(number: int, format: str, *, prefix: str = "", suffix: str = "", more: str = "", tag: str = "") -> str:
    """A level of a list style."""
    tag = tag or "list-level-style-number"
    around = f'style:num-prefix="{prefix}" style:num-suffix="{suffix}"'
    return f'<text:{tag} text:level="{number}" style:num-format="{format}" {around} {more}/>'


def list_style(*levels: str, name: str = "L", more: str = "") -> str:
    """A <text:list-style>."""
    return f'<text:list-style style:name="{name}"{more}>{"".join(levels)}</text:list-style>'
