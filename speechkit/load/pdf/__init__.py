"""Reads PDF files: glyphs, runs, lines, columns, paragraphs."""
