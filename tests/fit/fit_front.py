"""Makes the weights of the front matter from gold outlines, and prints how good they are on texts held out.

    python tests/fit/fit_front.py --real FOLDER … --own tests/texts [--write]

A folder holds pairs NAME.txt or NAME.md and NAME.gold.tsv, whose rows #title, #subtitle, #speaker, #date and
#salutation say what stands above the body (nothing: there is none; no row: not known). Real texts count three times
as much as composed ones. The same gold gives the same weights. Needs python-crfsuite: pip install speechkit[fit].
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

import case_files
import pycrfsuite
from document_heads import BODY, HEADS, HINTED, NO_SALUTATIONS
from gold_roles import gold_roles, squeeze

from speechkit.detect.blank_lines import without_blank_lines
from speechkit.detect.frame.features import find_front_features
from speechkit.detect.frame.last_lines import find_closing
from speechkit.detect.frame.pieces import LinePiece, read_pieces
from speechkit.detect.frame.read_front import read_roles
from speechkit.detect.frame.roles import RoleWeights, best_roles, score_lines
from speechkit.detect.frame.weights import FILE, HUNDREDTHS, STEP, make_weights
from speechkit.language.simplified import plain_text
from speechkit.load import load, load_text
from speechkit.model import Document, Hint

FIELDS = ("title", "subtitle", "speaker", "date", "salutation")
FOLDS = 10
REAL_COUNTS = 3
SMALL_COUNTS = 3
"""A head or a case of the tests stands for a kind of text; it is short, and often the only one of its kind."""
SEEN_IN = 4
"""A feature that fewer documents have is left out."""
PARAMETERS = {"c1": 1.0, "c2": 0.3, "max_iterations": 100, "feature.possible_transitions": True}
COLON = "\0"
"""Stands for the colon, which parts a feature's name from its value in the trainer."""
Table = dict[str, dict[str, int]]


class Text(NamedTuple):
    """A document with gold rows."""

    name: str
    real: bool
    counts: int
    """How often it is learned from."""
    plain: str
    shown: str
    gold: dict[str, str]
    pieces: list[LinePiece]
    features: list[list[str]]
    roles: str

    @property
    def fold(self) -> int:
        """The part of the texts that it is held out with."""
        return int(hashlib.md5(self.name.encode()).hexdigest(), 16) % FOLDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", type=Path, nargs="*", default=[], help="folders of real texts")
    parser.add_argument("--own", type=Path, nargs="*", default=[], help="folders of texts composed for the purpose")
    parser.add_argument("--write", action="store_true", help="write the file of weights")
    parser.add_argument("--list", action="store_true", help="list what was read wrongly")
    parser.add_argument("--skip-folds", action="store_true", help="do not measure")
    options = parser.parse_args()
    texts = [text for folder in options.real for text in read_texts(folder, real=True)]
    texts += [text for folder in options.own for text in read_texts(folder, real=False)]
    texts += read_small_texts()
    if not options.skip_folds:
        measure(texts, listed=options.list)
    if options.write:
        features, steps = fit(texts)
        Path(FILE).write_text(show_table(features, steps), encoding="utf-8", newline="\n")
        print(sum(map(len, features.values())), "weights of", len(features), "features")


def read_texts(folder: Path, *, real: bool) -> Iterator[Text]:
    """The documents of a folder that have gold rows."""
    for path in sorted(folder.rglob("*.gold.tsv")):
        name = path.name.removesuffix(".gold.tsv")
        source = next((file for end in (".txt", ".md") if (file := path.with_name(name + end)).exists()), None)
        if source is None:
            continue
        rows = [row for row in path.read_text(encoding="utf-8").splitlines() if row]
        around = (row[1:].partition("\t") for row in rows if row.startswith("#"))
        gold = {key: value.strip() for key, _, value in around if key in FIELDS}
        document = without_blank_lines(load(source))
        places = [tuple(map(int, row.split("\t")[:2])) for row in rows if not row.startswith("#")]
        first = find_offset(document, *min(places)) if places else len(document.text)
        yield make_text(name, document, gold, first, REAL_COUNTS if real else 1, real=real)


def find_offset(document: Document, line: int, column: int) -> int:
    """Where in the text a place of the source stands; at its end where it is not in it."""
    places = document.positions
    columns = places.columns or [1] * len(places.lines)
    on_line = [
        offset + column - begin
        for offset, at, begin in zip(places.offsets, places.lines, columns, strict=True)
        if at == line and begin <= column
    ]
    below = (offset for offset, at in zip(places.offsets, places.lines, strict=True) if at >= line)
    return on_line[-1] if on_line else next(below, len(document.text))


def read_small_texts() -> Iterator[Text]:
    """The heads of documents and the cases that the tests hold."""
    for name, (head, title, salutation) in HEADS.items():
        gold = {"title": title or "", "salutation": salutation or ""}
        document = without_blank_lines(load_text(f"{head}\n{BODY}" if head else BODY))
        yield make_text(name, document, gold, document.text.index(BODY[-40:]), SMALL_COUNTS)
    for line in NO_SALUTATIONS:
        document = load_text(f"在推进会上的讲话\n{line}\n{BODY}")
        yield make_text(line, document, {"title": "在推进会上的讲话", "salutation": ""}, 9, SMALL_COUNTS)
    above, title = HINTED
    document = load_text(f"{above}\n{title}\n{BODY}")
    hints = (Hint(document.text.index(title), 1),)
    gold = {"title": title, "salutation": ""}
    yield make_text(title, replace(document, hints=hints), gold, len(document.text) - 40, SMALL_COUNTS)
    for path in sorted(case_files.FOLDER.glob("*.txt")):
        for case in case_files.read_cases(path):
            gold = {field: text or "" for field, text in case.frame.items()}
            document = without_blank_lines(load_text(case.source))
            first = document.text.find(case.outline[0].strip("　")[:6]) if case.outline else -1
            if gold:
                yield make_text(case.name, document, gold, first if first >= 0 else len(document.text), SMALL_COUNTS)


def make_text(
    name: str, document: Document, gold: dict[str, str], first_node: int, counts: int, *, real: bool = False
) -> Text:
    """A document with what is seen of its first lines and what they are."""
    plain = plain_text(document.text)
    pieces = read_pieces(plain, document.hints)
    roles = gold_roles(pieces, document.text, gold, first_node)
    return Text(
        name, real, counts, plain, document.text, gold, pieces, find_front_features(pieces, document.hints), roles
    )


def fit(texts: Sequence[Text]) -> tuple[Table, Table]:
    """The weights, in hundredths, of features and of steps from role to role."""
    seen = Counter(name for text in texts for name in {name for names in text.features for name in names})
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS, verbose=False)
    for text in texts:
        kept = [{name.replace(":", COLON): 1.0 for name in names if seen[name] >= SEEN_IN} for names in text.features]
        for _ in range(text.counts):
            trainer.append(pycrfsuite.ItemSequence(kept), list(text.roles))
    with tempfile.NamedTemporaryFile() as file:
        trainer.train(file.name)
        tagger = pycrfsuite.Tagger()
        with tagger.open(file.name):
            learned = tagger.info()
    features: Table = {}
    steps: Table = {}
    for table, weights in ((features, learned.state_features), (steps, learned.transitions)):
        for (left, right), weight in weights.items():
            if round(weight * HUNDREDTHS):
                table.setdefault(left.replace(COLON, ":"), {})[right] = round(weight * HUNDREDTHS)
    return features, steps


def show_table(features: Table, steps: Table) -> str:
    """The file of weights, sorted."""
    rows = {**features, **{STEP + left: row for left, row in steps.items()}}
    lines = (
        name + "\t" + " ".join(f"{role}{weight}" for role, weight in sorted(row.items()))
        for name, row in sorted(rows.items())
    )
    return "\n".join(lines) + "\n"


def measure(texts: Sequence[Text], *, listed: bool) -> None:
    """Prints how many fields are right of texts that were held out."""
    count: Counter[tuple[bool, str, str]] = Counter()
    for fold in range(FOLDS):
        features, steps = fit([text for text in texts if text.fold != fold])
        weights = make_weights(features, steps)
        for text in (text for text in texts if text.fold == fold):
            read = read_fields(text, weights)
            for field in FIELDS:
                if field in text.gold:
                    count[text.real, field, "all"] += 1
                    right = squeeze(text.gold[field]) == squeeze(read[field])
                    count[text.real, field, "right"] += right
                    if listed and not right:
                        print(f"{text.name}: {field} is {text.gold[field]!r}, read {read[field]!r}; {text.roles}")
    for real in (True, False):
        shown = (f"{field} {count[real, field, 'right']} of {count[real, field, 'all']}" for field in FIELDS)
        print("real:" if real else "own: ", ", ".join(shown))


def read_fields(text: Text, weights: RoleWeights) -> dict[str, str | None]:
    """What stands above the body, and the date below it where none is above, as the tool reads them."""
    front = read_roles(text.pieces, best_roles(score_lines(text.features, weights), weights), text.shown)
    date = front.date or find_closing(text.plain, front.body_start, text.shown).date or front.labelled_date
    return {**front._asdict(), "date": date}


if __name__ == "__main__":
    main()
