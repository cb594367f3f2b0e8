"""Reads the on/off elements of WordprocessingML."""

from __future__ import annotations

from lxml import etree

from speechkit.load.office.zip_parts import attribute

OFF = frozenset(("0", "false", "off"))
"""The values of ST_OnOff that turn a property off: ECMA-376, part 1, section 22.9.2.7."""


def is_on(switch: etree._Element | None) -> bool:
    """Whether an element such as <w:vanish/> is present and not turned off."""
    return switch is not None and attribute(switch, "val") not in OFF
