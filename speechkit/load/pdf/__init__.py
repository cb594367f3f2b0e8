"""Reads PDF files: glyphs, runs, rows, columns, paragraphs."""
