"""Converts old office files with LibreOffice."""
