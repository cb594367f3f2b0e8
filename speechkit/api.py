"""Joins the stages for use from Python: load, detect, shape and emit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from speechkit.emit import EmitOptions, emit
from speechkit.load import load, load_text
from speechkit.model import Outline

if TYPE_CHECKING:  # loaded with the functions that give them
    from speechkit.check import Finding
    from speechkit.diff import Comparison


def outline(text: str, *, width: int = 40) -> Outline:
    """The outline of a text; titles are at most `width` characters long.

    >>> import speechkit
    >>> found = speechkit.outline("工作要点\\n一、抓好产业。\\n一要强链；二要补链。\\n二、抓好项目。")
    >>> [(node.level, node.marker, node.title) for node in found.walk()]
    [(1, '一、', '抓好产业'), (2, '一要', '强链'), (2, '二要', '补链'), (1, '二、', '抓好项目')]
    """
    from speechkit.detect import detect  # not loaded with the package: its patterns and tables take time

    return detect(load_text(text), width=width)


def outline_file(path: Path | str, *, kind: str | None = None, encoding: str | None = None, width: int = 40) -> Outline:
    """The outline of a file of any kind that `speechkit formats` names; "-" is standard input.

    `kind` says what the file is and `encoding` how its text is encoded; by default the content decides.

    >>> import speechkit
    >>> speechkit.outline_file("samples/speech.txt").salutation
    '同志们：'
    """
    from speechkit.detect import detect

    return detect(load(path, kind=kind, encoding=encoding), width=width)


def add_keywords(outline: Outline, count: int, *, dictionary: Path | str | None = None) -> Outline:
    """The outline, every node of it with up to `count` keywords; `dictionary` is a file of words that jieba lacks.

    >>> import speechkit
    >>> found = speechkit.outline("一、抓好水稻生产，水稻种到田边。\\n二、抓好生猪生产，生猪出栏要稳。")
    >>> [node.keywords[0] for node in speechkit.add_keywords(found, 1).nodes]
    ['水稻', '生猪']
    """
    from speechkit.shape.keywords import attach_keywords  # loads a dictionary and a table, which takes a second

    return attach_keywords(outline, count, dictionary)


def convert(source: Path | str | Outline, format: str = "yaml", options: EmitOptions | None = None) -> str | bytes:
    """A text (str), a file (Path) or an Outline written in a format; bytes where the format is binary.

    >>> import speechkit
    >>> print(speechkit.convert("一、抓好产业。\\n二、抓好项目。", "yaml"), end="")
    outline:
    - marker: 一、
      title: 抓好产业
    - marker: 二、
      title: 抓好项目
    """
    if isinstance(source, str):
        source = outline(source)
    elif isinstance(source, Path):
        source = outline_file(source)
    return emit(source, format, options)


def proofread(outline: Outline, *, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Finding, ...]:
    """What the proofreader finds in a draft, in the order of its text.

    `select` and `ignore` are codes of rules or their beginnings: N101, M.

    Raises SpeechkitError for a code that no rule has.

    >>> import speechkit
    >>> found = speechkit.proofread(speechkit.outline("一、种粮。\\n三、养猪。"))
    >>> [(finding.line, finding.code, finding.message) for finding in found]
    [(2, 'N101', '三、 follows 一、: a number is skipped')]
    """
    from speechkit.check import choose_rules, find_faults  # what it imports is not needed for an outline

    return find_faults(outline, choose_rules(select, ignore))


def compare(old: Outline, new: Outline) -> Comparison:
    """What is different between two drafts: a change for each node, and what changed around them.

    >>> import speechkit
    >>> old, new = (speechkit.outline(f"一、种粮。\\n二、{what}。") for what in ("养猪", "养好猪"))
    >>> [(change.new.title, change.kinds) for change in speechkit.compare(old, new).changes]
    [('种粮', ()), ('养好猪', ('renamed',))]
    """
    from speechkit.diff import compare_outlines  # not needed for an outline either

    return compare_outlines(old, new)


def outline_many(texts: Iterable[str], *, jobs: int | None = None, width: int = 40) -> Iterator[Outline]:
    """The outlines of many texts in their order, made on `jobs` cores (by default all) as they are asked for.

    The texts may come from a generator: some 500 for each process are read ahead.

    >>> import speechkit
    >>> texts = ["一、种粮。\\n二、养猪。", "一是抓早。\\n二是抓小。"]
    >>> [found.nodes[1].title for found in speechkit.outline_many(texts, jobs=1)]
    ['养猪', '抓小']
    """
    from speechkit.batch.many import outline_texts  # what it imports is not needed for one outline

    return outline_texts(texts, jobs=jobs, width=width)
