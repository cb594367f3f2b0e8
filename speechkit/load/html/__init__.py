"""Reads the article out of a web page."""
