"""The examples that the help of each command shows."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """A command as it is typed, and what it does."""

    command: str
    help: str


EXAMPLES: dict[str, tuple[Example, ...]] = {
    "speechkit": (
        Example("speechkit 讲话.txt", "the outline as a tree"),
        Example("speechkit 讲话.docx -o 提纲.xmind", "a mind map for XMind"),
        Example("speechkit check 讲话.docx", "proofread the numbers"),
        Example("speechkit batch 讲话/ -o 提纲/", "a whole folder"),
    ),
    "outline": (
        Example("speechkit outline 讲话.txt", "a tree on the terminal"),
        Example("speechkit outline 讲话.docx -o 提纲.md --text", "Markdown with the text"),
        Example("speechkit outline 讲话.txt --select 第二/一要", "one branch only"),
        Example("speechkit outline *.txt -o 提纲/ -f xmind", "a mind map for each file"),
    ),
    "batch": (
        Example("speechkit batch 讲话/ -o 提纲/ -f markdown", "a folder of outlines"),
        Example("speechkit batch 讲话/ -o outlines.jsonl --resume", "go on after a stop"),
        Example("find . -name '*.docx' -print0 | speechkit batch --files-from - -0 -o 提纲/", "what find finds"),
    ),
    "view": (Example("speechkit view 讲话.docx", "a mind map in the browser"),),
    "check": (
        Example("speechkit check 讲话.txt", "a line for each finding"),
        Example("speechkit check --fix --diff 讲话.docx", "mend what is safe, and show it"),
        Example("speechkit check --explain N101", "what a rule asks for"),
    ),
    "diff": (
        Example("speechkit diff 初稿.docx 二稿.docx", "what is different, in colours"),
        Example("speechkit diff 初稿.txt 二稿.txt -f markdown -o 改动.md", "the same as Markdown"),
    ),
    "formats": (Example("speechkit formats", "what can be read and written"),),
}
"""By the name of the command; that of the group is the program's."""
