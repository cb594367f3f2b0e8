"""Finds the lines that could be headings without a number."""
