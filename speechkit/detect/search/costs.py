"""What each piece of evidence costs a reading of the whole text: the lower the sum, the better it explains the text.

A decision about one marker names its reasons; nest.py adds up what they cost here, --explain prints what they say.
A marker that is passed over costs its own weight (styles.py): that is what its sight alone says for an item.
"""

from __future__ import annotations

COSTS: dict[str, float] = {
    # a list opens
    "open": 1.5,
    "title inside a part": 3.0,
    "foreword inside a part": 2.0,
    "first is missing": 4.0,
    "numbers run on": 0.6,
    "goes on with a list of one": -6.0,
    "inside its own style": 2.5,
    "inside a kindred style": 0.5,
    "rank upside down": 0.6,
    "statute rank upside down": 6.0,
    "nested like this before": -0.8,
    "nested the other way before": 2.5,
    # a list goes on
    "next in order": 0.0,
    "gap": 2.5,
    "wide gap": 4.5,
    "repeat": 2.6,
    "first again": 6.0,
    "number goes back": 5.5,
    "another wording": 1.0,
    "another word": 1.6,
    "another verb": 0.4,
    "another shape of heading": 1.5,
    "paragraph item after inline item": 1.0,
    "inline item after paragraph item": 2.2,
    "inline item behind the paragraph's first": 0.5,
    "inline list runs over paragraphs": 0.8,
    "bullets behind a plain paragraph": 2.2,
    # where an inner list stands
    "inline inside inline": 0.6,
    "unfolds the item at once": -1.0,
    "the sentence of the item is over": 2.0,
    "item would be longer than the others": 1.5,
    "inline item holds other paragraphs": 3.5,
    "run-in item holds the next paragraph's item": 0.6,
    "paragraphs inside a foreword": 4.0,
    "plain paragraph after one-paragraph items": 1.6,
    "plain paragraph takes up the item's words": -0.8,
    "plain paragraph after an item": 0.3,
    # an outer list ends where the new one opens
    "beside another list": 0.8,
    "beside a list in the same sentence": 3.0,
    "list ends with the first sentence of an item": 1.5,
    "lists end together in mid-paragraph": 1.0,
    "list ends with an item shorter than the others": 2.5,
    "list ends without a word": 2.5,
    "list of headings ends": 2.5,
    "list leaves its document": 4.0,
    "list of long items ends": 1.5,
    "list of one-paragraph items ends": 0.2,
    "another document begins": -1.0,
    "speaker turns to the audience": -2.6,
    "text looks back on the list": -1.6,
    "text looks back on all items of the list": -3.2,
    "text sums itself up": -4.0,
    # levels of the format
    "same level of the format": -0.5,
    "another level of the format": 4.0,
    "level of the format for one of two": 2.0,
    "ends a higher level of the format": 4.0,
    "inside a higher level of the format": -1.0,
    "inside no higher level of the format": 5.0,
    "heading of the format inside an item that is none": 2.0,
    # a list closes
    "list of one": 6.0,
    "single heading": 1.5,
    "as many as promised": -0.9,
    "fewer than promised": 0.9,
    "more than promised": 0.9,
}
