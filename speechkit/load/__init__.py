"""A file or a stream in, a Document out."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from speechkit.errors import LoadError, MissingExtra
from speechkit.load.file_kinds import describe_kind, tell_kind
from speechkit.load.sources import name_of, read_source
from speechkit.load.text.from_text import load_text
from speechkit.model import Document

__all__ = ["LOADERS", "Loader", "load", "load_text"]


class Loader(NamedTuple):
    """One kind of file that can be read."""

    name: str
    """What `--from` calls it."""
    suffixes: tuple[str, ...]
    extra: str | None
    """The optional dependency that it needs: pip install 'speechkit[EXTRA]'."""
    help: str
    module: str
    """Below this package; it holds `load(data: bytes, source: str, *, encoding: str | None) -> Document`."""


LOADERS = (
    Loader("text", (".txt", ".text"), None, "plain text in any Chinese encoding", "text.from_text"),
    Loader("docx", (".docx", ".docm"), "docx", "Word, with its automatic numbers", "word.from_docx"),
    Loader("odt", (".odt", ".ott", ".fodt"), "odt", "OpenDocument text, with its numbers", "odf.from_odt"),
    Loader("rtf", (".rtf",), "rtf", "rich text, with its automatic numbers", "rtf.from_rtf"),
    Loader("pdf", (".pdf",), "pdf", "PDF with text in it, lines joined to paragraphs", "pdf.from_pdf"),
    Loader("html", (".html", ".htm", ".shtml"), "html", "web pages, the article only", "html.from_html"),
    Loader("markdown", (".md", ".markdown"), "markdown", "Markdown, its # as hints", "markdown.from_markdown"),
    Loader("doc", (".doc", ".dot"), "docx", "old Word files, by LibreOffice", "libreoffice.from_office"),
    Loader("wps", (".wps", ".wpt"), "docx", "WPS files, by LibreOffice", "libreoffice.from_office"),
)


def load(source: Path | str, *, kind: str | None = None, encoding: str | None = None) -> Document:
    """The document in a file, or on standard input for `-`; `kind` and `encoding` override what the content tells."""
    name = name_of(source)
    loader = find_loader(kind, name) if kind else None
    data = read_source(source)
    if loader is None:
        by_suffix = {suffix: loader.name for loader in LOADERS for suffix in loader.suffixes}
        loader = find_loader(tell_kind(data, name, by_suffix), name)
    try:
        module = import_module(f"speechkit.load.{loader.module}")
    except ModuleNotFoundError as error:
        if loader.extra is None:
            raise
        problem = f"{describe_kind(loader.name)} needs the package {error.name}"
        raise MissingExtra(problem, f"Run: pip install 'speechkit[{loader.extra}]'", source=name) from error
    document: Document = module.load(data, name, encoding=encoding)
    return document


def find_loader(kind: str, source: str) -> Loader:
    """The row of LOADERS of this name."""
    for loader in LOADERS:
        if loader.name == kind:
            return loader
    known = ", ".join(loader.name for loader in LOADERS)
    raise LoadError(f"{describe_kind(kind)} cannot be read", f"Save it as one of: {known}", source=source)
