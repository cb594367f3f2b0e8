"""Makes Python's collector of cyclic garbage run less often."""

from __future__ import annotations

import gc

YOUNG = 50_000
"""Objects made before the collector looks for cycles; a document makes more than the usual 700, and no cycles."""


def spare_collector() -> None:
    """From now on nothing that exists is looked at again; of a command on one speech that is a tenth of the time."""
    gc.freeze()
    gc.set_threshold(YOUNG)
