"""An Outline in, YAML out: what a person wants to see, titles nested."""

from __future__ import annotations

import io
from collections.abc import Iterator

import yaml  # about 20 ms; this module is imported only when YAML is written

from speechkit.emit.options import EmitOptions
from speechkit.emit.tree import Step, new_text, steps
from speechkit.model import Outline

STRING = "tag:yaml.org,2002:str"
NEVER_FOLD = 1 << 30

FRONT = ("title", "subtitle", "speaker", "date", "salutation")


def emit(outline: Outline, options: EmitOptions) -> str:
    """Block style in a fixed order of keys, written event by event: depth has no limit and memory stays flat."""
    stream = io.StringIO()
    dumper = _dumper(outline)(stream, allow_unicode=True, width=NEVER_FOLD)
    try:
        for event in events(outline, options, dumper):
            dumper.emit(event)
    finally:
        dumper.dispose()
    return stream.getvalue()


def events(outline: Outline, options: EmitOptions, dumper: yaml.SafeDumper) -> Iterator[yaml.Event]:
    """The whole document as YAML's events."""
    yield yaml.StreamStartEvent()
    yield yaml.DocumentStartEvent(explicit=False)
    yield _mapping()
    for key in FRONT:
        if value := getattr(outline.frame, key):
            yield from (_scalar(key, dumper), _scalar(value, dumper))
    yield _scalar("outline", dumper)
    yield from _node_events(outline, options, dumper)
    yield yaml.MappingEndEvent()
    yield yaml.DocumentEndEvent(explicit=False)
    yield yaml.StreamEndEvent()


def _node_events(outline: Outline, options: EmitOptions, dumper: yaml.SafeDumper) -> Iterator[yaml.Event]:
    yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=False)
    depth = 1
    for step in steps(outline, options):
        for _ in range(depth - step.depth):
            yield from (yaml.SequenceEndEvent(), yaml.MappingEndEvent())
        depth = step.depth
        yield _mapping()
        for key, value in _fields(outline, step, options):
            yield from (_scalar(key, dumper), _scalar(value, dumper))
        if step.children:
            yield _scalar("children", dumper)
            yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=False)
            depth += 1
        else:
            yield yaml.MappingEndEvent()
    for _ in range(depth - 1):
        yield from (yaml.SequenceEndEvent(), yaml.MappingEndEvent())
    yield yaml.SequenceEndEvent()


def _fields(outline: Outline, step: Step, options: EmitOptions) -> Iterator[tuple[str, str]]:
    if step.node.marker and options.numbers == "keep":
        yield "marker", step.node.marker.strip()
    yield "title", step.node.title
    if options.text and (text := new_text(outline, step)):
        yield "text", text


def _mapping() -> yaml.Event:
    return yaml.MappingStartEvent(None, None, implicit=True, flow_style=False)


def _scalar(value: str, dumper: yaml.SafeDumper) -> yaml.Event:
    """A string, plain only where YAML would not take it for a number, a date, a truth value or null."""
    plain = dumper.resolve(yaml.ScalarNode, value, (True, False)) == STRING  # type: ignore[no-untyped-call]
    return yaml.ScalarEvent(None, None, (plain, True), value, style="|" if "\n" in value else None)


def _dumper(outline: Outline) -> type[yaml.SafeDumper]:
    """The C emitter where there is one; it would escape the rare characters beyond U+FFFF (𠮷), Python's does not."""
    if max(outline.document.text, default="") > "\uffff":
        return yaml.SafeDumper
    return getattr(yaml, "CSafeDumper", yaml.SafeDumper)
