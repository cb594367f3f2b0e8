"""Reads the article of a web page."""
