"""Reads plain text: joins wrapped lines, and splits lines that a crawler ran together."""
