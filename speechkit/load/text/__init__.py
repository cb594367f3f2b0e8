"""Reads plain text: joins wrapped lines, parts lines that a crawler ran together."""
