"""Finds every place where a numbered item could begin, by the table of numbering styles."""
