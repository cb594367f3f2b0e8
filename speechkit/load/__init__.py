"""Reads a file or standard input of any supported kind as a Document."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from importlib import import_module
from os.path import splitext
from pathlib import Path
from typing import NamedTuple

from speechkit.errors import LoadError, MissingExtra, install_command
from speechkit.load.encoding.decoding import decode
from speechkit.load.file_kinds import describe_kind, is_binary, tell_kind
from speechkit.load.sources import name_of, read_source
from speechkit.load.text.from_text import load_text
from speechkit.messages import Message, Series
from speechkit.model import Document

__all__ = ["LOADERS", "Loader", "find_loader", "load", "load_bytes", "load_text", "tell_loader"]


class Loader(NamedTuple):
    """One kind of file that can be read."""

    name: str
    """What `--from` calls it."""
    suffixes: tuple[str, ...]
    help: str
    module: str
    """Below this package; it holds `load(data: bytes, source: str, *, encoding: str | None) -> Document`."""
    files: str = ""
    """Files of this kind as messages name them, in the plural."""
    extra: str | None = None
    """The optional dependency in pyproject.toml that it needs."""
    packages: tuple[str, ...] = ()
    """What that dependency installs, as `pip install` names it."""
    is_common: bool = False
    """Most files with this suffix are something else: in a folder they are read only where a pattern asks for them."""


WORD = ("python-docx", "lxml")
LOADERS = (
    Loader("text", (".txt", ".text"), "plain text in any Chinese encoding", "text.from_text"),
    Loader(
        name="docx",
        suffixes=(".docx", ".docm"),
        help="Word, with its automatic numbers",
        module="word.from_docx",
        files="Word files",
        extra="docx",
        packages=WORD,
    ),
    Loader(
        name="odt",
        suffixes=(".odt", ".ott", ".fodt"),
        help="OpenDocument text, with its numbers",
        module="odf.from_odt",
        files="OpenDocument files",
        extra="odt",
        packages=("lxml",),
    ),
    Loader(
        name="rtf",
        suffixes=(".rtf",),
        help="rich text, with its automatic numbers",
        module="rtf.from_rtf",
        files="RTF files",
        extra="rtf",
        packages=("striprtf", "lxml"),
    ),
    Loader(
        name="pdf",
        suffixes=(".pdf",),
        help="PDF with text in it, lines joined to paragraphs",
        module="pdf.from_pdf",
        files="PDF files",
        extra="pdf",
        packages=("pypdfium2",),
    ),
    Loader(
        name="html",
        suffixes=(".html", ".htm", ".shtml"),
        help="web pages, the article only",
        module="html.from_html",
        files="web pages",
        extra="html",
        packages=("lxml",),
    ),
    Loader(
        name="markdown",
        suffixes=(".md", ".markdown"),
        help="Markdown, its # as hints",
        module="markdown.from_markdown",
        files="Markdown files",
        extra="markdown",
        packages=("markdown-it-py",),
    ),
    Loader(
        name="doc",
        suffixes=(".doc", ".dot"),
        help="old Word files, by LibreOffice",
        module="libreoffice.from_office",
        files="old Word files",
        extra="docx",
        packages=WORD,
    ),
    Loader(
        name="wps",
        suffixes=(".wps", ".wpt"),
        help="WPS files, by LibreOffice",
        module="libreoffice.from_office",
        files="WPS files",
        extra="docx",
        packages=WORD,
    ),
    Loader("eml", (".eml",), "mails, without attachments", "mail.from_eml"),
    Loader("opml", (".opml",), "outlines of 幕布, OmniOutliner, Workflowy", "outlines.from_opml"),
    Loader("mm", (".mm",), "mind maps of FreeMind and Freeplane", "outlines.from_mm"),
    Loader("xmind", (".xmind",), "mind maps of XMind", "outlines.from_xmind"),
    Loader(
        name="yaml",
        suffixes=(".yaml", ".yml"),
        help="outlines that speechkit wrote",
        module="outlines.from_yaml",
        is_common=True,
    ),
    Loader(
        name="json",
        suffixes=(".json",),
        help="outlines that speechkit wrote",
        module="outlines.from_json",
        is_common=True,
    ),
)


def load(source: Path | str, *, kind: str | None = None, encoding: str | None = None) -> Document:
    """The document in a file, or on standard input for `-`.

    `kind` is the name of a row of LOADERS and overrides what the content says; `encoding` is any that Python knows
    and holds for formats whose text is bytes. Raises LoadError if the source cannot be read, and MissingExtra
    where a library is not installed.
    """
    name = name_of(source)
    loader = find_loader(kind, name) if kind else None
    data = read_source(source)
    return load_bytes(data, name, loader or tell_loader(data, name), encoding=encoding)


def tell_loader(data: bytes, name: str) -> Loader:
    """The row of LOADERS for the content of a file; LoadError if nothing can read it."""
    by_suffix = {suffix: loader.name for loader in LOADERS for suffix in loader.suffixes}
    kind = tell_kind(data, name, by_suffix)
    if kind == "encrypted":
        problem = "it is encrypted by company software (%TSD-Header)"
        raise LoadError(problem, "Open it on a computer with that software and save it decrypted", source=name)
    _refuse_damaged(kind, by_suffix.get(splitext(name)[1].lower(), ""), data, name)
    return find_loader(kind, name)


def _refuse_damaged(kind: str, named: str, data: bytes, name: str) -> None:
    """LoadError for a file that has the name of a binary kind, and whose content is of no kind that can be told."""
    if not is_binary(named) or kind not in ("zip", "text"):
        return
    if kind == "text":
        try:
            decode(data, name)
        except LoadError:
            pass
        else:
            return
    suffix = splitext(name)[1]
    problem = Message("it is named {suffix}, but is damaged or not {thing}", suffix=suffix, thing=describe_kind(named))
    raise LoadError(problem, "Get a fresh copy of it, or open and save it again", source=name)


def load_bytes(data: bytes, name: str, loader: Loader, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a file of this name and kind; raises what `load` raises."""
    try:
        module = import_module(f"speechkit.load.{loader.module}")
    except ModuleNotFoundError as error:
        if not loader.packages:
            raise
        packages = Series(" and ", loader.packages)
        problem = Message("{files} need {packages}", files=Message(loader.files), packages=packages)
        raise MissingExtra(problem, install_command(*loader.packages), source=name) from error
    document: Document = module.load(data, name, encoding=encoding)
    return document


def find_loader(kind: str, source: str) -> Loader:
    """The row of LOADERS with this name; LoadError if there is none."""
    for loader in LOADERS:
        if loader.name == kind:
            return loader
    known = Series(", ", (loader.name for loader in LOADERS))
    problem = Message("{thing} cannot be read", thing=describe_kind(kind))
    raise LoadError(problem, Message("Save it as one of: {names}", names=known), source=source)
