"""Finds and weighs the lines that could be headings without a number."""
