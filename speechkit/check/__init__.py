"""Proofreads the numbering and the layout of a draft: an Outline in, Findings out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module

from speechkit.check.finding import Edit, Fault, Finding
from speechkit.check.manuscript import Manuscript
from speechkit.check.rule import Rule
from speechkit.check.rule_table import RULES
from speechkit.errors import SpeechkitError
from speechkit.messages import Message
from speechkit.model import Outline

__all__ = ["RULES", "Edit", "Finding", "Rule", "choose_rules", "find_faults", "find_rule"]


def find_faults(outline: Outline, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """What the rules find in a document, in the order of its text."""
    draft = Manuscript(outline)
    found = (_word(draft, rule, fault) for rule in rules for fault in _apply(rule, draft))
    return tuple(sorted(found, key=lambda finding: (finding.offset, finding.code)))


def _apply(rule: Rule, draft: Manuscript) -> Iterator[Fault]:
    module, function = rule.function.split(".")
    faults: Iterator[Fault] = getattr(import_module(f"speechkit.check.rules.{module}"), function)(draft)
    return faults


def _word(draft: Manuscript, rule: Rule, fault: Fault) -> Finding:
    place = draft.outline.document.positions.position(fault.offset)
    message = Message(rule.message, **fault.values)
    return Finding(rule.code, message, place.line, place.column, fault.offset, fault.edits)


def choose_rules(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules whose codes begin with one of `select`, or all, without those that begin with one of `ignore`.

    N is all rules about numbers, N1 the same, N101 one of them. Raises SpeechkitError for a code that no rule has.
    """
    for code in (*select, *ignore):
        _refuse_unknown(code)
    chosen = (rule for rule in RULES if not select or rule.code.startswith(_upper(select)))
    return tuple(rule for rule in chosen if not ignore or not rule.code.startswith(_upper(ignore)))


def find_rule(code: str) -> Rule:
    """The rule with this code or name; SpeechkitError if there is none."""
    wanted = code.strip().lower()
    for rule in RULES:
        if wanted in (rule.code.lower(), rule.name):
            return rule
    raise _unknown(code)


def _upper(codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in codes)


def _refuse_unknown(code: str) -> None:
    if not code.strip() or not any(rule.code.startswith(code.strip().upper()) for rule in RULES):
        raise _unknown(code)


def _unknown(code: str) -> SpeechkitError:
    return SpeechkitError(Message(UNKNOWN, code=code), Message(KNOWN, codes=" ".join(rule.code for rule in RULES)))


UNKNOWN = "there is no rule {code}"
KNOWN = "Rules: {codes}"
