"""Reads rich text files (.rtf)."""
