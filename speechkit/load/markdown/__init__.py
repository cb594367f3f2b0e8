"""Reads Markdown files."""
